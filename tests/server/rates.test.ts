import { expect, test } from 'vitest'
import { createRates } from '#server/rates.ts'

test('a bucket fills with time, never beyond its burst, and not by a clock that goes back', () => {
  let now = 1_000_000
  const rates = createRates(() => now, { perSecond: 2, burst: 3 })
  const knocks = (times: number): readonly number[] => Array.from({ length: times }, () => rates('awa'))
  expect(knocks(4)).toEqual([0, 0, 0, 1])
  now += 500
  expect(knocks(2)).toEqual([0, 1])
  now -= 3_600_000
  expect(knocks(1)).toEqual([1])
  now += 3_700_000
  expect(knocks(4)).toEqual([0, 0, 0, 1])
  expect(rates('karim')).toBe(0)
})

test('a crowd of strangers fills no memory: who was silent for longest is forgotten', () => {
  const rates = createRates(() => 0, { perSecond: 1, burst: 1 })
  expect([rates('first'), rates('first')]).toEqual([0, 1])
  for (let i = 0; i < 20_000; i++) rates(String(i))
  expect([rates('first'), rates('19999')]).toEqual([0, 1])
})
