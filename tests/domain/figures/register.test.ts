import { beforeAll, describe, expect, test } from 'vitest'
import { flaggedOn } from '#domain/domiciliation/lists.ts'
import { figuresIn, monthTable } from '#domain/figures/figures.ts'
import { frequencyBands } from '#domain/figures/frequency.ts'
import { whoIs } from '#domain/person/who.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { classed, yearFigures } from '../../registers/expectedFigures.ts'
import type { Expected } from '../../registers/expectedFigures.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import type { Imported } from '../../registers/importedRegister.ts'
import { inventedRegister } from '../../registers/invented/inventedRegister.ts'
import { recountReport } from '../../registers/recountReport.ts'
import { storedRegister, storedYears } from '../../registers/storedRegister.ts'
import { toldAndSummed } from './sumsBehind.ts'

const { calendar } = initialSettings
const yearOf = ({ year }: Expected): Period => ({ from: knownDay(`${String(year)}-01-01`), to: knownDay(`${String(year)}-12-31`) })

/** What the register says under the codes that are expected, and under every class that it knows besides. */
const toldYear = ({ register }: Imported, expected: Expected): Readonly<Record<string, number>> => {
  const told = figuresIn(register, yearOf(expected), calendar)
  const classes = [...told.keys()].filter((code) => classed.some((figure) => code.startsWith(figure)))
  return Object.fromEntries([...yearFigures(expected).keys(), ...classes].map((code) => [code, told.get(code) ?? 0]))
}

const toldMonths = ({ register }: Imported, expected: Expected): readonly object[] =>
  monthTable(register, yearOf(expected), calendar).months.map(({ period, counts }) => ({ month: period.from.slice(0, 7), ...Object.fromEntries(counts) }))

const toldFlags = ({ register }: Imported, expected: Expected): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.keys(expected.flagged).map((day) => [
      day, flaggedOn(register, knownDay(day)).map(({ person }) => whoIs(register, person).number ?? '').sort(),
    ]),
  )

const summed = ['passages', 'entries', 'domiciliationPassages', 'breakfasts', 'lunches', 'showers', 'laundry', 'mailIn', 'mailOut', 'first', 'renewals', 'radiations', 'refusals', 'openDays'] as const

const sumsHold = ({ register }: Imported, expected: Expected): void => {
  const { months, total } = monthTable(register, yearOf(expected), calendar)
  for (const column of summed) expect(months.reduce((sum, { counts }) => sum + (counts.get(column) ?? 0), 0), column).toBe(total.counts.get(column))
  const heads = months.map(({ counts }) => counts.get('people') ?? 0)
  expect(total.counts.get('people')).toBeGreaterThanOrEqual(Math.max(...heads))
  expect(total.counts.get('people')).toBeLessThan(heads.reduce((sum, n) => sum + n, 0))
}

const cases = [
  ...storedYears.map((year) => ({ name: `the register of ${year}`, plain: true, make: () => storedRegister(year) })),
  ...[1, 2, 3, 4, 5].map((seed) => ({ name: `the invented register ${String(seed)}`, plain: false, make: () => inventedRegister(seed) })),
]

describe.each(cases)('$name', ({ make, plain }) => {
  const known = make()
  let imported: Imported
  beforeAll(async () => {
    imported = await importedRegister(known.files)
  })

  test('comes in whole', () => {
    const { reading, report } = imported
    expect(reading.notes.filter(({ severity }) => severity === 'reject')).toEqual([])
    expect(reading.files.map(({ result }) => result.ok)).toEqual(known.files.map(() => true))
    expect(report).toMatchObject({ written: reading.rows.length, known: 0, rejected: [] })
    expect(reading.rows.length).toBeGreaterThan(1_000)
  })

  test('gives every figure of its year', () => {
    expect(toldYear(imported, known.expected)).toEqual(Object.fromEntries(yearFigures(known.expected)))
  })

  test('gives every figure of its twelve months', () => {
    expect(known.expected.months).toHaveLength(12)
    expect(toldMonths(imported, known.expected)).toEqual(known.expected.months)
  })

  test('flags who has been silent for more than three months, and no one else', () => {
    expect(Object.keys(known.expected.flagged).length).toBeGreaterThan(13)
    expect(toldFlags(imported, known.expected)).toEqual(known.expected.flagged)
  })

  test('has behind each figure the acts that make it', () => {
    const { told, summed } = toldAndSummed(imported.register, yearOf(known.expected), false)
    expect(Object.keys(told).length).toBeGreaterThan(50)
    expect(summed).toEqual(told)
  })

  test('tells every person who came in one class, by how often they came', () => {
    const told = figuresIn(imported.register, yearOf(known.expected), calendar)
    expect(frequencyBands.reduce((sum, band) => sum + (told.get(`people.byPassages.${band}`) ?? 0), 0)).toBe(told.get('people'))
  })

  const recounted = () => {
    const told = figuresIn(imported.register, yearOf(known.expected), calendar)
    const { bands, holders } = recountReport(known.files, String(known.expected.year))
    expect(Object.fromEntries(Object.keys(bands).map((band) => [band, told.get(`people.byPassages.${band}`)]))).toEqual(bands)
    expect(told.get('holdersInPeriod')).toBe(holders)
  }
  // An invented register's rows are odd on purpose: tests/registers/invented/recount reads them.
  if (plain) test('tells how often each came, and the holders of at least a day, as its rows do', recounted)

  test('adds its months up to its year, people apart', () => {
    sumsHold(imported, known.expected)
  })
})
