import { expect, test } from 'vitest'
import type { Outside, Telling } from '#domain/aggregates/outside.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { askedOfLine } from '#ui/prefect/askedOfLine.ts'
import { prefectSections } from '#ui/prefect/prefectSections.ts'

const figures = new Map([['refusals', 9], ['refusals.byGround.noLink', 7], ['refusals.byGround.other', 2]])
const veils: Readonly<Record<string, Telling>> = { 'refusals': 'more', 'refusals.byGround.noLink': 'masked', 'refusals.byGround.other': 'few' }
const outside: Outside = (code) => veils[code] ?? 'told'
const year = {
  year: '2024', period: { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }, running: false, figures, means: {}, place: 'La Boussole',
  letterhead: initialSettings.letterhead, changed: 0,
}
const refusals = (told: object) => prefectSections({ ...year, ...told }).find(({ title }) => title === 'Refus en 2024, par motif')

// Nine refusals were "masqué" on the prefect's paper and "5 ou plus" on DomiFa's axes of the same year.
test('a number that the prefect is not told has the words that it has in the other documents for outside; the note stands once', () => {
  expect(refusals({ outside })?.lines.map(({ value }) => value)).toEqual(['5 ou plus', 'masqué', 0, 'moins de 5'])
  expect(prefectSections({ ...year, outside }).flatMap(({ notes = [] }) => notes)).toHaveLength(1)
  expect(refusals({})?.lines.map(({ value }) => value)).toEqual([9, 7, 0, 2])
})

test('the month that runs is named, and opened, as the days that it has had', () => {
  const period = { from: knownDay('2024-01-01'), to: knownDay('2024-11-22') }
  const section = prefectSections({ ...year, period, running: true, figures: new Map([['months.2024-10.openDays', 23], ['months.2024-11.openDays', 15]]) }).at(-1)
  const asked = section?.lines.slice(-2).map((line) => [line.label, askedOfLine({ section, line }, { period, settings: initialSettings }).period])
  expect(asked).toEqual([['octobre 2024', { from: '2024-10-01', to: '2024-10-31' }], ['1 – 22 nov. 2024', { from: '2024-11-01', to: '2024-11-22' }]])
})
