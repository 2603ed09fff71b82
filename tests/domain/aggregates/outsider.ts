// Somebody who holds a file of aggregates and wants to know what was masked: the sums that they would think of, written without a look at ours.
import type { AggregateFigure } from '#domain/aggregates/aggregates.ts'
import { extremes } from './simplex.ts'
import type { Equation, Limits } from './simplex.ts'

export type Sum = { readonly whole: string; readonly also?: readonly string[]; readonly parts: readonly string[]; readonly atLeast?: true; readonly times?: Readonly<Record<string, number>> }

const termsOf = ({ whole, also = [], parts, times = {} }: Sum): readonly (readonly [code: string, factor: number])[] => [
  ...[whole, ...also].map((code) => [code, times[code] ?? 1] as const), ...parts.map((code) => [code, -(times[code] ?? 1)] as const),
]

const rhythms = ['1', '2-5', '6-12', '13-52', '53+'].map((days) => `people.byPassages.${days}`)
const timesOf = (...days: readonly number[]): Readonly<Record<string, number>> => Object.fromEntries(rhythms.map((code, i) => [code, days[i] ?? 0]))

const ofYear: Readonly<Record<string, string>> = { first: 'decisions.first', renewals: 'decisions.renewals', radiations: 'radiations.all' }
const split: Readonly<Record<string, string>> = {
  'radiations.byGround.': 'radiations.all', 'refusals.byGround.': 'refusals', 'refusals.byOrientation.': 'refusals', 'people.byPassages.': 'people',
  'exclusions.byScope.': 'exclusions', 'exclusions.byLength.': 'exclusions', 'referrals.to.': 'referrals', 'mailIn.': 'mailIn', 'mailOut.': 'mailOut', 'activeHoldersByDecision.': 'domiciled.holders',
  'activeHolders.bySex.': 'domiciled.holders', 'activeHolders.byAge.': 'domiciled.holders', 'activeHolders.byComposition.': 'domiciled.holders', 'activeHolders.byLink.': 'domiciled.holders',
}

const household = (...words: readonly string[]): readonly string[] => words.map((word) => `activeHolders.byComposition.${word}`)

/** The sums that hold in the truth; the outsider believes those "at least" that do, which is the worst case. */
export const sumsOf = (truth: ReadonlyMap<string, number>): readonly Sum[] => {
  const codes = [...truth.keys()]
  const columns = [...new Set(codes.flatMap((code) => /^months\.\d{4}-\d{2}\.(.+)$/.exec(code)?.[1] ?? []))]
  const sums: readonly Sum[] = [
    ...columns.map((column) => ({ whole: ofYear[column] ?? column, parts: codes.filter((code) => code.startsWith('months.') && code.endsWith(`.${column}`)) })),
    ...Object.entries(split).map(([head, whole]) => ({ whole, parts: codes.filter((code) => code.startsWith(head)) })),
    { whole: 'domiciled.people', parts: ['domiciled.holders', 'domiciled.ayantsDroit'] },
    { whole: 'passages', parts: ['anonymous', ...rhythms], atLeast: true, times: timesOf(1, 2, 6, 13, 53) }, { whole: 'anonymous', also: rhythms, parts: ['passages'], atLeast: true, times: timesOf(1, 5, 12, 52, 366) },
    { whole: 'passages', parts: ['people', 'anonymous'], atLeast: true }, { whole: 'passages', parts: ['domiciliationPassages', 'anonymous'], atLeast: true },
    { whole: 'entries', parts: ['passages'], atLeast: true }, { whole: 'people', parts: ['newPeople'], atLeast: true },
    { whole: 'activeHolders.bySex.male', parts: household('singleMan', 'singleManWithChildren'), atLeast: true },
    { whole: 'activeHolders.bySex.female', parts: household('singleWoman', 'singleWomanWithChildren'), atLeast: true },
    { whole: 'decisions.first', parts: ['activeHoldersByDecision.first'], atLeast: true }, { whole: 'decisions.renewals', parts: ['activeHoldersByDecision.renewals'], atLeast: true },
    ...codes.filter((code) => code.endsWith('.domiciliationPassages')).map((code): Sum => ({ whole: code.replace('domiciliationP', 'p'), parts: [code], atLeast: true })),
  ]
  const left = (sum: Sum): number => termsOf(sum).reduce((all, [code, factor]) => all + factor * (truth.get(code) ?? 0), 0)
  return sums.filter((sum) => (sum.atLeast === true ? left(sum) >= 0 : left(sum) === 0))
}

/** What the outsider takes a masked count to be before any sum. */
export type Guess = (code: string) => Limits

// What does not hang together with a count says nothing of it.
const around = (code: string, equations: readonly Equation[], limits: ReadonlyMap<string, Limits>) => {
  const near = new Set([code])
  const touches = ({ terms }: Equation): boolean => [...terms.keys()].some((name) => near.has(name))
  for (let size = 0; size < near.size;) {
    size = near.size
    for (const name of equations.filter(touches).flatMap(({ terms }) => [...terms.keys()])) near.add(name)
  }
  return { equations: equations.filter(touches), limits: new Map([...limits].filter(([name]) => near.has(name))) }
}

/** For each masked count, the least and the most that it can be. */
export const attacked = (figures: readonly AggregateFigure[], sums: readonly Sum[], guess: Guess): ReadonlyMap<string, readonly [least: number, most: number]> => {
  const known = new Map(figures.map(({ code, n }) => [code, n]))
  const limits = new Map<string, Limits>(figures.filter(({ n }) => n === null).map(({ code }) => [code, guess(code)]))
  const masked = [...limits.keys()]
  const rests: string[] = []
  const equations = sums.flatMap((sum, i): readonly Equation[] => {
    const [all, { atLeast }] = [termsOf(sum), sum]
    const open = all.filter(([code]) => known.get(code) === null)
    if (open.length === 0) return []
    const equals = all.reduce((rest, [code, factor]) => rest - factor * (known.get(code) ?? 0), 0)
    if (atLeast !== true) return [{ terms: new Map(open), equals }]
    rests.push(`rest ${String(i)}`)
    return [{ terms: new Map<string, number>([...open, [`rest ${String(i)}`, -1]]), equals }]
  })
  for (const rest of rests) limits.set(rest, { low: 0 })
  return new Map(masked.map((code) => [code, extremes(around(code, equations, limits), code)]))
}
