// Another week of opening holds from today on: a report that was sent to the prefect stays as it was sent (metier.md §6).
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { isOpen } from '#domain/calendar.ts'
import type { OpeningCalendar } from '#domain/calendar.ts'
import { prefectFigures } from '#domain/reports/prefectReport.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { knownDay } from '#domain/time.ts'
import { settings } from '#protocol/schemas/settings.ts'
import * as v from 'valibot'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const lastYear = { from: knownDay('2025-01-01'), to: knownDay('2025-12-31') }

const scene = async (isNew = false) => {
  const memory = await openMemoryRegister()
  memory.goTo('2026-03-02', '09:00')
  if (!isNew) await memory.person({ firstName: 'Awa' })
  const calendar = () => settingsOf(memory.register()).calendar
  const change = async (part: Partial<OpeningCalendar>) => memory.act(changeSettings({ calendar: { ...calendar(), ...part } }))
  const reportOf = (year: typeof lastYear) => prefectFigures(memory.register(), year, calendar())
  return { ...memory, calendar, change, reportOf }
}

test.each<[string, Partial<OpeningCalendar>]>([
  ['Saturdays', { weekdays: [1, 2, 3, 4, 5, 6] }],
  ['four days a week', { weekdays: [1, 2, 3, 4] }],
  ['holidays', { openOnHolidays: true }],
  ['every day of the year', { weekdays: [1, 2, 3, 4, 5, 6, 7], openOnHolidays: true }],
])('last year’s report does not move when the house turns to %s, nor when it changes again', async (_name, part) => {
  const { goTo, change, reportOf, calendar } = await scene()
  const sent = reportOf(lastYear)
  await change(part)
  expect(reportOf(lastYear)).toEqual(sent)
  goTo('2026-06-01', '09:00')
  await change({ weekdays: [2], openOnHolidays: false })
  expect(reportOf(lastYear)).toEqual(sent)
  expect(calendar().before).toHaveLength(2)
})

test('the new week holds from today on, the former one up to yesterday', async () => {
  const { change, reportOf, calendar } = await scene()
  await change({ weekdays: [6], openOnHolidays: true })
  expect(isOpen(calendar(), knownDay('2026-02-28'))).toBe(false)
  expect(isOpen(calendar(), knownDay('2026-03-07'))).toBe(true)
  expect(isOpen(calendar(), knownDay('2026-03-02'))).toBe(false)
  const figures = reportOf({ from: knownDay('2026-01-01'), to: knownDay('2026-12-31') })
  expect([1, 2, 3, 4, 5, 6, 7].filter((weekday) => figures.has(`calendar.weekday.${String(weekday)}`))).toEqual([6])
})

test('several touches of one day keep one week, that of the day before; a date closed by itself keeps none', async () => {
  const { change, calendar } = await scene()
  await change({ closedOn: [knownDay('2026-03-20')] })
  expect(calendar().before).toBeUndefined()
  await change({ weekdays: [1, 2, 3, 4, 5, 6] })
  await change({ weekdays: [1, 2, 3, 4, 6] })
  await change({ closedOn: [] })
  expect(calendar().before).toEqual([{ until: '2026-03-01', weekdays: [1, 2, 3, 4, 5], openOnHolidays: false }])
})

test('a house that has noted nothing yet sets its week for the past that it brings in as well', async () => {
  const { change, calendar } = await scene(true)
  const week = { ...initialSettings.calendar, weekdays: [1, 2, 3, 4, 5, 6] }
  await change(week)
  expect(calendar()).toEqual(week)
})

test('the weeks of before are read back from what was written', async () => {
  const { change, calendar } = await scene()
  await change({ weekdays: [1] })
  expect(v.parse(settings, { calendar: calendar() })).toEqual({ calendar: calendar() })
})
