import { describe, expect, test } from 'vitest'
import { isHoliday, isOpen, openDaysIn } from '#domain/calendar.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'

const { calendar } = initialSettings

describe('the days the house is open', () => {
  // Easter of these years, as the Bureau des longitudes gives it; Monday, Ascension and Whit Monday follow.
  test.each(['2024-04-01', '2024-05-09', '2024-05-20', '2025-04-21', '2025-05-29', '2025-06-09', '2026-04-06', '2038-04-26', '2035-03-26', '2024-07-14', '2024-12-25'])('%s is a holiday', (day) => {
    expect(isHoliday(knownDay(day))).toBe(true)
  })
  test.each(['2024-04-02', '2024-12-26', '2024-05-21'])('%s is none', (day) => {
    expect(isHoliday(knownDay(day))).toBe(false)
  })
  test('22 days in January 2024, 19 in May', () => {
    expect(openDaysIn(calendar, { from: knownDay('2024-01-01'), to: knownDay('2024-01-31') })).toBe(22)
    expect(openDaysIn(calendar, { from: knownDay('2024-05-01'), to: knownDay('2024-05-31') })).toBe(19)
  })
  test('a day named in the settings wins over week and holidays', () => {
    const own = { ...calendar, openOn: [knownDay('2024-05-01')], closedOn: [knownDay('2024-05-02')] }
    expect(isOpen(own, knownDay('2024-05-01'))).toBe(true)
    expect(isOpen(own, knownDay('2024-05-02'))).toBe(false)
    expect(isOpen({ ...calendar, openOnHolidays: true }, knownDay('2024-05-01'))).toBe(true)
    expect(isOpen(calendar, knownDay('2024-05-04'))).toBe(false)
  })
})
