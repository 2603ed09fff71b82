import { expect, test } from 'vitest'
import { endedLatelyOn } from '#domain/domiciliation/lists.ts'
import { createScribe, day, ended, granted, someone } from '../scribe.ts'

const [awa, luis, nour] = [someone(1), someone(2), someone(3)]

test('people struck off stay three months on the list, the latest first', () => {
  const scribe = createScribe()
  for (const person of [awa, luis, nour]) scribe.write('2024-01-02', granted(person, '2024-01-02', '2025-01-01'))
  scribe.write('2024-08-10', ended(luis))
  scribe.write('2024-08-10', ended(awa))
  scribe.write('2024-09-20', ended(nour))
  const on = (text: string) => endedLatelyOn(scribe.register(), day(text)).map(({ person }) => person)
  expect(on('2024-08-09')).toEqual([])
  expect(on('2024-11-10')).toEqual([nour, awa, luis])
  expect(on('2024-11-11')).toEqual([nour])
})

test('somebody domiciled anew is no longer struck off', () => {
  const scribe = createScribe()
  scribe.write('2024-01-02', granted(awa, '2024-01-02', '2025-01-01'))
  scribe.write('2024-08-10', ended(awa))
  scribe.write('2024-08-20', granted(awa, '2024-08-20', '2025-08-19'))
  expect(endedLatelyOn(scribe.register(), day('2024-08-19')).map(({ ended: { day: on } }) => on)).toEqual(['2024-08-10'])
  expect(endedLatelyOn(scribe.register(), day('2024-08-20'))).toEqual([])
})
