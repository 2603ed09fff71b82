import { expect, test } from 'vitest'
import { checkPin, delayAfter, mostTries } from '#domain/agents/pinRules.ts'

const codeOf = (pin: string): string => {
  const checked = checkPin(pin)
  return checked.ok ? 'fine' : checked.error.code
}

test('a PIN has six digits, and is none of those that anyone would try first', () => {
  expect(['', '12345', '1234567', '12 456', '１２３４５６'].map(codeOf)).toEqual(Array.from({ length: 5 }, () => 'notSixDigits'))
  const easy = ['000000', '777777', '123456', '654321', '012345', '987654', '456789', '567890', '123123', '121212', '111222', '112233', '332211', '147258']
  expect(easy.map(codeOf)).toEqual(easy.map(() => 'tooEasy'))
  expect(['204816', '731950', '112244', '100200', '998877'].map(codeOf)).toEqual(['fine', 'fine', 'fine', 'fine', 'tooEasy'])
})

test('wrong ones cost nothing, 2 s, 10 s, 30 s; the fifth costs the session', () => {
  expect([0, 1, 2, 3, 4, 5].map(delayAfter)).toEqual([0, 0, 2_000, 10_000, 30_000, 30_000])
  expect(mostTries).toBe(5)
})
