import { describe, expect, test } from 'vitest'
import {
  addDays, addMonths, ageOn, dayNumber, daysBetween, daysOf, firstOfMonth, knownDay, lastDayOfYearFrom, lastOfMonth, momentAt, monthsOf, serviceDay, timeOfDay, weekdayOf,
} from '#domain/time.ts'

const day = knownDay

describe('civil dates', () => {
  test.each(['2024-02-29', '2025-12-31', '1900-01-01', '2199-12-31'])('%s exists', (text) => {
    expect(serviceDay(text)).toBe(text)
  })
  test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-1-1', '24-01-01', '2024/01/01', '', '1899-12-31', '2200-01-01'])('%s does not', (text) => {
    expect(serviceDay(text)).toBeUndefined()
  })
  test('a day that must exist and does not is a bug', () => {
    expect(() => knownDay('2023-02-29')).toThrow('no such day')
  })
  test.each([['9:05', '09:05'], ['09:05', '09:05'], ['23:59', '23:59'], ['00:00', '00:00']])('the hour %s reads %s', (text, hour) => {
    expect(timeOfDay(text)).toBe(hour)
  })
  test.each(['24:00', '12:60', '12h30', '', '1:5'])('%s is no hour', (text) => {
    expect(timeOfDay(text)).toBeUndefined()
  })
})

describe('what Paris reads', () => {
  test.each([
    ['2023-12-31T23:30:00Z', '2024-01-01', '00:30'],
    ['2024-06-30T21:59:00Z', '2024-06-30', '23:59'],
    ['2024-06-30T22:01:00Z', '2024-07-01', '00:01'],
    // 02:30 happens twice on the last Sunday of October.
    ['2024-10-27T00:30:00Z', '2024-10-27', '02:30'],
    ['2024-10-27T01:30:00Z', '2024-10-27', '02:30'],
    ['2024-03-31T01:00:00Z', '2024-03-31', '03:00'],
  ])('%s is %s at %s', (instant, date, hour) => {
    const ms = Date.parse(instant)
    expect(momentAt(ms)).toEqual({ ms, day: date, at: hour })
  })
})

describe('counting days and months', () => {
  test.each([
    ['2024-11-30', 3, '2025-02-28'], ['2023-11-30', 3, '2024-02-29'], ['2024-01-31', 3, '2024-04-30'],
    ['2024-12-31', 3, '2025-03-31'], ['2024-03-31', -1, '2024-02-29'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to)
  })
  test.each([['2024-03-30', 2, '2024-04-01'], ['2024-10-26', 2, '2024-10-28'], ['2024-03-01', -1, '2024-02-29']])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to)
  })
  test('a year ends the day before the same date, and from 29 February on 28 February', () => {
    expect(lastDayOfYearFrom(day('2024-03-01'))).toBe('2025-02-28')
    expect(lastDayOfYearFrom(day('2023-03-01'))).toBe('2024-02-29')
    expect(lastDayOfYearFrom(day('2024-02-29'))).toBe('2025-02-28')
    expect(lastDayOfYearFrom(day('2024-01-01'))).toBe('2024-12-31')
  })
  test('days between, weekdays, ages', () => {
    expect(dayNumber(day('1970-01-02'))).toBe(1)
    expect(daysBetween(day('2024-02-28'), day('2024-03-01'))).toBe(2)
    expect(weekdayOf(day('2024-01-01'))).toBe(1)
    expect(weekdayOf(day('2024-01-07'))).toBe(7)
    expect(ageOn(day('2000-02-29'), day('2024-02-28'))).toBe(23)
    expect(ageOn(day('2000-02-29'), day('2024-02-29'))).toBe(24)
  })
  test('a period cut in days and months', () => {
    expect(daysOf({ from: day('2024-02-28'), to: day('2024-03-01') })).toEqual(['2024-02-28', '2024-02-29', '2024-03-01'])
    expect(daysOf({ from: day('2024-02-28'), to: day('2024-02-27') })).toEqual([])
    expect(monthsOf({ from: day('2024-01-15'), to: day('2024-03-10') })).toEqual([
      { from: '2024-01-15', to: '2024-01-31' }, { from: '2024-02-01', to: '2024-02-29' }, { from: '2024-03-01', to: '2024-03-10' },
    ])
    expect(firstOfMonth(day('2024-02-10'))).toBe('2024-02-01')
    expect(lastOfMonth(day('2024-02-10'))).toBe('2024-02-29')
  })
})
