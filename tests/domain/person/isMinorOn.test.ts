import { expect, test } from 'vitest'
import { isMinorOn } from '#domain/person/isMinorOn.ts'
import { createScribe, day, opened, someone } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]

test('a minor is one until the day before turning 18; without a birth date, nobody is said to be one', () => {
  const scribe = createScribe()
  scribe.write('2026-01-05', opened(awa, { firstName: 'Awa', birthDate: day('2008-11-17') }), opened(karim, { firstName: 'Karim' }))
  const on = (date: string) => isMinorOn(scribe.register(), awa, day(date))
  expect([on('2026-11-16'), on('2026-11-17')]).toEqual([true, false])
  expect(isMinorOn(scribe.register(), karim, day('2026-11-16'))).toBe(false)
})
