import { expect, test } from 'vitest'
import { flaggedOn, silentOn } from '#domain/domiciliation/lists.ts'
import { came, createScribe, day, granted, someone } from '../scribe.ts'

const [awa, luis, nour] = [someone(1), someone(2), someone(3)]

// Each came for the last time on the day given; all were domiciled in January.
const seen = (last: Readonly<Record<string, string>>) => {
  const scribe = createScribe()
  for (const person of [awa, luis, nour]) scribe.write('2024-01-02', granted(person, '2024-01-02', '2025-01-01'))
  for (const person of [awa, luis, nour]) scribe.write(last[person] ?? '', came(person))
  return scribe.register()
}

test('those silent for two months stand nearest term first, two of the same term in one order on every tablet', () => {
  const register = seen({ [awa]: '2024-03-20', [luis]: '2024-03-10', [nour]: '2024-03-10' })
  expect(silentOn(register, day('2024-06-01')).map(({ person }) => person)).toEqual([luis, nour, awa])
  expect(silentOn(register, day('2024-06-10')).map(({ clock }) => clock.stage)).toEqual(['late', 'late', 'late'])
})

test('the flagged stand longest silence first, and leave the list of the silent', () => {
  const register = seen({ [awa]: '2024-03-20', [luis]: '2024-03-10', [nour]: '2024-03-10' })
  expect(flaggedOn(register, day('2024-06-21')).map(({ person }) => person)).toEqual([luis, nour, awa])
  expect(silentOn(register, day('2024-06-21'))).toEqual([])
})
