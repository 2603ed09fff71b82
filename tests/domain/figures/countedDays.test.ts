import { expect, test } from 'vitest'
import { kindsUnder } from '#domain/figures/countedDays.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import type { Period } from '#domain/time.ts'
import { at, came, createScribe, day, granted, someone, withdrawn } from '../scribe.ts'

const [awa, luis] = [someone(1), someone(2)]
const { calendar } = initialSettings
const year: Period = { from: day('2024-01-01'), to: day('2024-12-31') }
const told = (register: Register, period = year) => figuresIn(register, period, calendar)

test('acts of today, of last spring, of today again: the year that was asked about all along is the one that is counted at once', () => {
  const scribe = createScribe()
  let register = fold(emptyRegister(), scribe.all)
  const asked = () => {
    register = fold(register, scribe.all)
    expect(told(register)).toEqual(told(scribe.register()))
    return told(register)
  }
  asked()
  scribe.write('2024-06-21', came(awa))
  expect(asked().get('people')).toBe(1)
  const [late] = scribe.write('2024-03-05', came(luis))
  expect(asked().get('people.byPassages.1')).toBe(2)
  for (const date of ['2024-06-21', '2024-06-24', '2024-03-06']) {
    scribe.write(date, came(luis))
    asked()
  }
  scribe.write('2024-06-25', { kind: 'anonymousPassage', n: 4, data: { at: at('09:00') } })
  expect(asked().get('passages')).toBe(9)
  scribe.write('2024-06-25', withdrawn(late))
  expect(asked().get('passages')).toBe(8)
  scribe.write('2024-06-26', granted(luis, '2024-06-26', '2025-06-25'))
  expect([asked().get('holdersInPeriod'), asked().get('domiciled.holders')]).toEqual([1, 1])
})

test('a year is the same after thirty other periods were asked about', () => {
  const scribe = createScribe()
  scribe.write('2024-06-21', came(awa))
  const register = scribe.register()
  const before = told(register)
  for (let n = 1; n <= 30; n++) told(register, { from: year.from, to: day(`2024-06-${String(n).padStart(2, '0')}`) })
  expect(told(register)).toEqual(before)
})

test('under a code that the house never had, nothing was counted', () => {
  const scribe = createScribe()
  scribe.write('2024-06-21', came(awa))
  const register = scribe.register()
  told(register)
  expect([...kindsUnder(register, 'passages')]).toEqual(['passage'])
  expect([...kindsUnder(register, 'passages.nobody')]).toEqual([])
})
