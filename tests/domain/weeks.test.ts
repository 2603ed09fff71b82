import { expect, test } from 'vitest'
import { weeksOf } from '#domain/time.ts'
import { day } from './scribe.ts'

const weeks = (from: string, to: string) => weeksOf({ from: day(from), to: day(to) }).map((week) => `${week.from} ${week.to}`)

test('the weeks of a month go from Monday to Sunday, cut at both ends of the month', () => {
  expect(weeks('2026-10-01', '2026-10-31')).toEqual([
    '2026-10-01 2026-10-04', '2026-10-05 2026-10-11', '2026-10-12 2026-10-18', '2026-10-19 2026-10-25', '2026-10-26 2026-10-31',
  ])
  expect(weeks('2024-02-29', '2024-02-29')).toEqual(['2024-02-29 2024-02-29'])
})
