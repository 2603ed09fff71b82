import { describe, expect, test } from 'vitest'
import { isoWeek } from '#domain/isoWeek.ts'
import { knownDay } from '#domain/time.ts'
import { kindOfPeriod, neighbour, periodAround, presets, readPeriod, writePeriod } from '#ui/figures/period.ts'
import { quarterName, spanOfQuarter, spanOfWeek, weekName } from '#ui/texts/periods.ts'

const around = (preset: (typeof presets)[number], day: string) => periodAround(preset, knownDay(day))
const days = (period: { readonly from: string; readonly to: string }) => [period.from, period.to]

describe('a period of a kind', () => {
  test('is known again as what it is, and so are those beside it', () => {
    for (const preset of presets)
      for (const day of ['2026-11-17', '2024-02-29', '2026-12-31', '2026-03-29', '2026-01-01']) {
        const period = around(preset, day)
        expect([kindOfPeriod(period), kindOfPeriod(neighbour(period, 1)), kindOfPeriod(neighbour(period, -1))]).toEqual([preset, preset, preset])
        expect(neighbour(neighbour(period, 1), -1)).toEqual(period)
      }
  })
  test('a week begins on a Monday, a quarter in January, April, July or October', () => {
    expect(days(around('week', '2026-11-08'))).toEqual(['2026-11-02', '2026-11-08'])
    expect(days(around('quarter', '2026-11-08'))).toEqual(['2026-10-01', '2026-12-31'])
    expect(days(neighbour(around('quarter', '2026-11-08'), 1))).toEqual(['2027-01-01', '2027-03-31'])
    expect(days(neighbour(around('week', '2026-03-30'), -1))).toEqual(['2026-03-23', '2026-03-29'])
  })
  test('stands in the address', () => {
    const week = around('week', '2026-11-08')
    expect(readPeriod(writePeriod(week).split('?')[1] ?? '', knownDay('2026-01-01')).period).toEqual(week)
  })
})

test('weeks and quarters are called as people call them', () => {
  const week = around('week', '2026-11-08')
  expect([weekName(week), spanOfWeek(week)]).toEqual(['semaine 45', 'du 2 au 8 novembre 2026'])
  expect(spanOfWeek(around('week', '2026-06-01'))).toBe('du 1er au 7 juin 2026')
  expect(spanOfWeek(around('week', '2026-12-01'))).toBe('du 30 novembre au 6 décembre 2026')
  expect(spanOfWeek(around('week', '2026-12-31'))).toBe('du 28 décembre 2026 au 3 janvier 2027')
  const quarter = around('quarter', '2026-11-08')
  expect([quarterName(quarter), spanOfQuarter(quarter)]).toEqual(['4e trimestre 2026', 'octobre à décembre'])
  expect(quarterName(around('quarter', '2026-01-08'))).toBe('1er trimestre 2026')
})

test('the first week of a year is the one with its first Thursday', () => {
  expect(['2026-01-01', '2027-01-01', '2027-01-04', '2024-12-30', '2021-01-03'].map((day) => isoWeek(knownDay(day)))).toEqual([1, 53, 1, 1, 53])
})
