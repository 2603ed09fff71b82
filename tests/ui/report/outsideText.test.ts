// What the annual report and DomiFa's axes say outside, attacked by whoever reads both: their numbers, percentages, totals and the sums that tie them.
import { beforeAll, describe, expect, test } from 'vitest'
import { toldOf, yearPeriod } from '#domain/aggregates/aggregateCounts.ts'
import { outsideOf } from '#domain/aggregates/outside.ts'
import type { Outside } from '#domain/aggregates/outside.ts'
import { domifaAxesSections } from '#exports/reports/domifaAxesSections.ts'
import { annualOf } from '#ui/report/annualOf.ts'
import type { Annual } from '#ui/report/annualOf.ts'
import { annualTables } from '#ui/report/annualTables.ts'
import { annualText } from '#ui/report/annualText.ts'
import { annualChapters } from '#ui/texts/annualSentences.ts'
import { knownDay } from '#domain/time.ts'
import { attacked, sumsOf } from '../../domain/aggregates/outsider.ts'
import type { Sum } from '../../domain/aggregates/outsider.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { inventedRegister } from '../../registers/invented/inventedRegister.ts'

type Published = { readonly numbers: ReadonlyMap<string, number>; readonly veiled: ReadonlySet<string>; readonly text: string; readonly cells: readonly string[] }

/** All that is on the two papers: each figure with its number, those without one, and every word. */
const publishedOf = (annual: Annual, axes: ReturnType<typeof domifaAxesSections>): Published => {
  const [chapters, tables] = [annualChapters(annual), annualTables(annual)]
  const told = chapters.flatMap(({ sentences }) => sentences.flat()).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
  const cells = [...tables.flow, ...tables.stock, ...tables.months].flatMap(({ rows, foot = [] }) => [...rows.flatMap((row) => row.cells), ...foot])
  const lines = axes.flatMap(({ sections }) => sections.flatMap((section) => section.lines))
  const numbers = [
    ...told.filter(({ veiled }) => veiled !== true).map(({ code, n }) => [code, n] as const),
    ...cells.flatMap((cell) => (typeof cell === 'string' ? [] : [cell.code, cell.of].flatMap((code) => (code === undefined ? [] : [[code, cell.n] as const])))),
    ...lines.flatMap(({ figure, value }) => (figure === undefined || typeof value !== 'number' ? [] : [[figure, value] as const])),
  ]
  const veiled = new Set([...told.filter((one) => one.veiled === true).map(({ code }) => code), ...lines.flatMap(({ figure, value }) => (figure === undefined || typeof value === 'number' ? [] : [figure]))])
  return { numbers: new Map(numbers.filter(([code]) => !code.startsWith('before.'))), veiled, text: annualText(annual, chapters), cells: cells.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])) }
}

const isSmall = (n: number): boolean => n > 0 && n < 5

const holders = ['work', 'cause', 'residence', 'purpose', 'support', 'holders', 'byAge'] as const
const byPrefix = (truth: ReadonlyMap<string, number>, whole: string, prefix: string): Sum => ({ whole, parts: [...truth.keys()].filter((code) => code.startsWith(prefix)) })

// Written without a look at what the mask knows of DomiFa's groups: whoever reads them sees that each splits the same people.
const domifaSums = (truth: ReadonlyMap<string, number>): readonly Sum[] => [
  ...holders.map((group) => byPrefix(truth, 'domiciled.holders', `domifa.${group}.`)), byPrefix(truth, 'domiciled.people', 'domifa.people.'),
  byPrefix(truth, 'forwarded', 'forwarded.'), byPrefix(truth, 'returned', 'returned.'),
  ...['0-17', '30-34', '35-39', '40-44', '45-49', '50-54', '55-59', '60-64', 'unknown'].map((age): Sum => ({ whole: `activeHolders.byAge.${age}`, parts: [`domifa.byAge.${age}`] })),
  { whole: 'activeHolders.byAge.65+', parts: ['domifa.byAge.65-69', 'domifa.byAge.70-74', 'domifa.byAge.75+'] },
  { whole: 'domifa.holders.minors', parts: ['domifa.byAge.0-17'] }, { whole: 'domifa.holders.unknown', parts: ['domifa.byAge.unknown'] },
  { whole: 'domifa.people.minors', parts: ['domifa.holders.minors'], atLeast: true }, { whole: 'domifa.people.adults', parts: ['domifa.holders.adults'], atLeast: true },
  { whole: 'domifa.byAge.18-25', parts: ['activeHolders.byAge.18-24'], atLeast: true }, { whole: 'activeHolders.byAge.25-29', parts: ['domifa.byAge.26-29'], atLeast: true },
  { whole: 'domiciliationPassages', parts: ['domifa.visits.withoutMail'], atLeast: true },
]

const holds = (truth: ReadonlyMap<string, number>, { whole, parts, atLeast }: Sum): boolean => {
  const left = parts.reduce((sum, part) => sum - (truth.get(part) ?? 0), truth.get(whole) ?? 0)
  return atLeast === true ? left >= 0 : left === 0
}

describe.each([1, 2].map((seed) => [`invented ${String(seed)}`, () => inventedRegister(seed)] as const))('of the register %s, the text and the axes for outside', (_name, make) => {
  let truth: ReadonlyMap<string, number>
  let published: Published
  let outside: Outside
  beforeAll(async () => {
    const known = make()
    const year = String(known.expected.year)
    const { register } = await importedRegister(known.files)
    const annual = annualOf(register, yearPeriod(year), knownDay('2029-01-15'))
    if (annual === undefined) throw new Error('no such year')
    truth = toldOf(register, yearPeriod(year))
    outside = outsideOf(register, year)
    published = publishedOf({ ...annual, outside }, domifaAxesSections({ figures: truth, period: yearPeriod(year), means: undefined, outside }))
  })

  test('tell no number from 1 to 4 of people or acts, and hide some', () => {
    const calendar = /openDays|^(dailyMean|passagesPerPerson|mailPer)/
    expect([...published.numbers].filter(([code, n]) => isSmall(n) && !calendar.test(code))).toEqual([])
    expect(published.veiled.size).toBeGreaterThan(2)
    expect(published.text).toMatch(/^Bilan \d{4}[^\n]*\n\nPour l’extérieur : /)
    expect([published.text, ...published.cells].join('\n')).toMatch(/[Mm]oins de 5|Au moins 5/)
  })

  test('give no share of a class beside one that is hidden', () => {
    for (const sentence of published.text.split(/\.\s/)) expect(/(moins de 5|au moins 5) .*\(|\(.*%.*(moins de 5|au moins 5)/.test(sentence.replaceAll(/\((\d+ )?(lettre|colis|avis)[^)]*\)/g, '')), sentence).toBe(false)
  })

  test('let nobody reckon a hidden class', () => {
    const codes = new Set([...truth.keys(), ...published.veiled].filter((code) => !code.includes('~')))
    const sums = [...sumsOf(truth), ...domifaSums(truth)].filter((sum) => holds(truth, sum))
    const figures = [...codes].map((code) => {
      const n = published.numbers.get(code)
      // A class of nobody is told by its absence.
      if (n !== undefined || (truth.get(code) ?? 0) === 0) return { code, n: n ?? 0 }
      return { code, n: null, masked: true as const }
    })
    const words = (code: string) => (outside(code) === 'few' ? { low: 1, high: 4 } : outside(code) === 'more' ? { low: 5 } : { low: 1 })
    const found = attacked(figures, sums, words)
    const narrowed = [...found].filter(([code, [least, most]]) => isSmall(truth.get(code) ?? 0) && (least > 1 || most < 4))
    expect(narrowed.map(([code, range]) => [code, truth.get(code), range])).toEqual([])
  })
})
