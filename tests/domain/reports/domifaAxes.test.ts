// DomiFa's axes over whole registers, against a recount that knows nothing of ours, and against the figures of the house.
import { beforeAll, describe, expect, test } from 'vitest'
import { figuresIn } from '#domain/figures/figures.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { behindReport } from '#domain/reports/behindReports.ts'
import { domifaAxes } from '#domain/reports/domifaAxes.ts'
import { domifaCodeWords } from '#exports/reports/domifaCodeWords.ts'
import { prefectFigures } from '#domain/reports/prefectReport.ts'
import { domifaAxesSections } from '#exports/reports/domifaAxesSections.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { inventedRegister } from '../../registers/invented/inventedRegister.ts'
import { storedRegister } from '../../registers/storedRegister.ts'
import type { Register } from '#domain/register/register.ts'
import { livesOf, recountActs, recountStock } from './domifaRecount.ts'

const { calendar } = initialSettings
const cases = [
  { name: 'the register of 2024', make: () => storedRegister('2024') },
  ...[1, 2, 3, 4, 5].map((seed) => ({ name: `the invented register ${String(seed)}`, make: () => inventedRegister(seed) })),
]

const sumOf = (figures: Tally, figure: string): number => [...figures].reduce((sum, [code, n]) => (code.startsWith(`${figure}.`) ? sum + n : sum), 0)

describe.each(cases)('$name', ({ make }) => {
  const known = make()
  const year = String(known.expected.year)
  const period = { from: knownDay(`${year}-01-01`), to: knownDay(`${year}-12-31`) }
  let register: Register
  let axes: Tally
  beforeAll(async () => {
    ;({ register } = await importedRegister(known.files))
    axes = domifaAxes(register, period, calendar)
  })

  test('DomiFa\'s own groups are what a plain recount finds', () => {
    const lives = livesOf([...register.facts.values()])
    const recounted = { ...recountStock(lives, period.to), ...recountActs(lives, [period.from, period.to]) }
    expect(Object.fromEntries([...axes].filter(([code]) => code.startsWith('domifa.')))).toEqual(recounted)
  })

  test('behind each line of the axes and of the report to the prefect stand the acts that make it', () => {
    const sumBehind = (code: string): number => behindReport(register, code, { period, calendar }).lines.reduce((sum, { n }) => sum + n, 0)
    const lines = domifaAxesSections({ figures: axes, period, means: undefined }).flatMap(({ sections }) => sections).flatMap(({ lines: those }) => those)
    // What the house tells by itself is summed with its other figures (tests/domain/figures/register).
    const house = figuresIn(register, period, calendar)
    const months = [...prefectFigures(register, period, calendar)].filter(([code]) => code.startsWith('months.'))
    const told = [...lines.map(({ figure = '', value }) => [figure, value] as const), ...months].filter(([code]) => code !== '' && !house.has(code))
    expect(told.length).toBeGreaterThan(70)
    expect(told.map(([code]) => [code, sumBehind(code)])).toEqual(told)
  })

  test('each code of DomiFa\'s has words', () => {
    const words = new Map(domifaCodeWords)
    expect([...axes.keys()].filter((code) => code.startsWith('domifa.') && !words.has(code))).toEqual([])
  })

  test('what the house counts as well is the same figure', () => {
    for (const [code, n] of figuresIn(register, period, calendar)) expect(axes.get(code) ?? 0, code).toBe(n)
  })

  test('each group adds up to those who are domiciled, and minors are those of the house\'s own bracket', () => {
    const read = (code: string): number => axes.get(code) ?? 0
    for (const figure of ['domifa.byAge', 'domifa.holders', 'domifa.work', 'domifa.cause', 'domifa.residence', 'domifa.purpose', 'domifa.support'])
      expect(sumOf(axes, figure), figure).toBe(read('domiciled.holders'))
    expect(sumOf(axes, 'domifa.people')).toBe(read('domiciled.people'))
    expect(sumOf(axes, 'domifa.refusals')).toBe(read('refusals'))
    expect(read('domifa.byAge.0-17')).toBe(read('activeHolders.byAge.0-17'))
    expect(sumOf(axes, 'domifa.visits')).toBeGreaterThanOrEqual(read('domiciliationPassages'))
  })
})
