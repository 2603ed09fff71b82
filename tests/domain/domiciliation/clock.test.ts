import { describe, expect, test } from 'vitest'
import { absencesOf, clockOn, excusedOn } from '#domain/domiciliation/clock.ts'
import { excusedHoldersOn, flaggedOn, silentOn } from '#domain/domiciliation/lists.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { addDays, momentAt } from '#domain/time.ts'
import { came, createScribe, day, ended, granted, opened, someone } from '../scribe.ts'
import { allDays, termOf } from './oracle.ts'

const awa = someone(1)
const absent = (from: string, to?: string): Draft => ({
  kind: 'absenceExcused', person: awa, data: to === undefined ? { from: day(from) } : { from: day(from), to: day(to) }, secret: { cause: 'health' },
})
const holder = (from: string, until: string) => {
  const scribe = createScribe()
  scribe.write(from, opened(awa, { lastName: 'Ndiaye' }))
  scribe.write(from, granted(awa, from, until))
  return scribe
}

describe('the three-month clock', () => {
  test.each([
    ['2024-11-30', '2025-02-28', '2025-03-01'], ['2023-11-30', '2024-02-29', '2024-03-01'],
    ['2024-01-31', '2024-04-30', '2024-05-01'], ['2024-12-31', '2025-03-31', '2025-04-01'],
  ])('silent since %s: term %s, flagged from %s', (since, term, first) => {
    const scribe = holder('2023-11-01', '2025-10-31')
    scribe.write(since, came(awa))
    const register = scribe.register()
    expect(clockOn(register, awa, day(term))).toMatchObject({ term, stage: 'late' })
    expect(clockOn(register, awa, day(first))).toMatchObject({ term, stage: 'flagged', silentSince: { what: 'sign', day: since } })
  })

  test('on every day of 2023 to 2027, three calendar months and never 90 days', () => {
    const days = allDays(2023, 2027)
    for (const since of days) {
      const scribe = holder('2022-06-01', '2028-12-31')
      scribe.write(since, came(awa))
      const register = scribe.register()
      const term = termOf(since)
      expect(clockOn(register, awa, day(since))?.term).toBe(term)
      const after = days[days.indexOf(term) + 1]
      if (after === undefined) continue
      expect(clockOn(register, awa, day(term))?.stage).not.toBe('flagged')
      expect(clockOn(register, awa, day(after))?.stage).toBe('flagged')
    }
  })

  test('warns at two months, then fifteen days before the term', () => {
    const register = holder('2024-01-10', '2025-01-09').register()
    expect(clockOn(register, awa, day('2024-03-09'))?.stage).toBe('fresh')
    expect(clockOn(register, awa, day('2024-03-10'))?.stage).toBe('early')
    expect(clockOn(register, awa, day('2024-03-26'))?.stage).toBe('late')
    expect(silentOn(register, day('2024-03-26')).map(({ person }) => person)).toEqual([awa])
    expect(flaggedOn(register, day('2024-04-11')).map(({ person }) => person)).toEqual([awa])
    expect(clockOn(register, awa, day('2024-04-11'))).toMatchObject({ days: 92, silentSince: { what: 'sign', sign: { channel: 'decision' } } })
  })

  test('a domiciliation that starts after its decision counts from its start', () => {
    const scribe = createScribe()
    scribe.write('2024-01-02', opened(awa, {}), { ...granted(awa, '2024-02-01', '2025-01-31'), day: day('2024-01-02') })
    expect(clockOn(scribe.register(), awa, day('2024-02-01'))?.silentSince).toEqual({ what: 'start', day: '2024-02-01' })
  })

  test('nothing runs, nothing ticks: before the start, after the end, on the day of an ending', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-09-02', ended(awa))
    const register = scribe.register()
    expect(clockOn(register, awa, day('2024-01-09'))).toBeUndefined()
    expect(clockOn(register, awa, day('2024-09-02'))).toBeUndefined()
    expect(clockOn(holder('2024-01-10', '2025-01-09').register(), awa, day('2025-01-10'))).toBeUndefined()
  })
})

describe('excused absences', () => {
  test('the clock stands still, both days included, and starts again when they are back', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-02-01', absent('2024-02-01', '2024-05-31'))
    const register = scribe.register()
    expect(clockOn(register, awa, day('2024-05-31'))?.stage).toBe('excused')
    expect(excusedHoldersOn(register, day('2024-02-01')).map(({ person }) => person)).toEqual([awa])
    expect(clockOn(register, awa, day('2024-06-01'))).toMatchObject({ stage: 'fresh', term: '2024-08-31', silentSince: { what: 'absence', day: '2024-05-31' } })
    expect(clockOn(register, awa, day('2024-09-01'))?.stage).toBe('flagged')
  })
  test('without an end it runs on', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-02-01', absent('2024-02-01'))
    expect(excusedOn(scribe.register(), awa, day('2024-12-31'))?.data.from).toBe('2024-02-01')
    expect(absencesOf(scribe.register(), awa)).toHaveLength(1)
    expect(excusedOn(scribe.register(), awa, day('2024-01-31'))).toBeUndefined()
  })
})

describe('around midnight and the changes of clock, in Paris', () => {
  test.each([
    ['the last minute of 30 November', '2024-11-30T22:59:00Z', '2025-03-01'],
    ['the first of 1 December', '2024-11-30T23:00:00Z', '2025-03-02'],
    ['02:30 of the October night that has it twice, the first', '2024-10-27T00:30:00Z', '2025-01-28'],
    ['and the second', '2024-10-27T01:30:00Z', '2025-01-28'],
    ['the hour after the one that March does not have', '2024-03-31T01:00:00Z', '2024-07-01'],
    ['00:30 of New Year, still the year before in UTC', '2023-12-31T23:30:00Z', '2024-04-02'],
    ['29 February', '2024-02-29T12:00:00Z', '2024-05-30'],
  ])('a sign of %s', (_, instant, first) => {
    const scribe = holder('2023-11-01', '2025-10-31')
    scribe.write(momentAt(Date.parse(instant)).day, came(awa))
    const stages = [addDays(day(first), -1), day(first)].map((asked) => clockOn(scribe.register(), awa, asked)?.stage)
    expect(stages).toEqual(['late', 'flagged'])
  })

  test('warnings at month ends: two months and fifteen days, clamped as the term is', () => {
    const scribe = holder('2023-11-01', '2025-10-31')
    scribe.write('2023-12-31', came(awa))
    const stage = (on: string) => clockOn(scribe.register(), awa, day(on))?.stage
    expect(['2024-02-28', '2024-02-29', '2024-03-15', '2024-03-16', '2024-03-31', '2024-04-01'].map(stage)).toEqual(['fresh', 'early', 'early', 'late', 'late', 'flagged'])
  })
})
