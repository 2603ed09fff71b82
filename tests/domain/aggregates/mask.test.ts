// Masked counts, attacked by whoever reads the file: a sum of months, a total, a complement, an inequality.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskedFigures } from '#domain/aggregates/aggregates.ts'
import type { AggregateFigure } from '#domain/aggregates/aggregates.ts'
import { maskOf } from '#domain/aggregates/mask.ts'
import { aggregateFigures, aggregateMonths, monthCode, relationsOf } from '#domain/aggregates/relations.ts'
import { yearFigures } from '../../registers/expectedFigures.ts'
import { storedRegister, storedYears } from '../../registers/storedRegister.ts'
import { attacked, sumsOf } from './outsider.ts'
import type { Sum } from './outsider.ts'

type Counts = ReadonlyMap<string, number>

const isSmall = (n: number | undefined): boolean => n !== undefined && n > 0 && n < 5
const shown = (counts: Counts, masked: (code: string, n: number) => boolean): readonly AggregateFigure[] =>
  [...counts].map(([code, n]) => (masked(code, n) ? { code, n: null, masked: true } : { code, n }))

const inSmallTotal = (counts: Counts, sums: readonly Sum[]): ReadonlySet<string> =>
  new Set(sums.filter(({ whole, atLeast }) => atLeast !== true && isSmall(counts.get(whole))).flatMap(({ whole, parts }) => [whole, ...parts]))

// The most that somebody may know beforehand: which masked counts are small, those in a small total apart.
const knowing = (counts: Counts, sums: readonly Sum[]) => {
  const apart = inSmallTotal(counts, sums)
  return (code: string) => {
    if (!isSmall(counts.get(code))) return { low: 5 }
    return apart.has(code) ? { low: 1 } : { low: 1, high: 4 }
  }
}

/** The small counts of which an outsider learns more than that they are small, and more than from a file where all that is not 0 is masked. */
const givenAway = (counts: Counts, sums: readonly Sum[], figures: readonly AggregateFigure[]): readonly string[] => {
  const guess = knowing(counts, sums)
  const found = attacked(figures, sums, guess)
  const narrowed = [...found].filter(([code, [least, most]]) => isSmall(counts.get(code)) && (least > 1 || most < 4))
  if (narrowed.length === 0) return []
  const dark = attacked(shown(counts, (_, n) => n > 0), sums, guess)
  return narrowed.filter(([code, [least, most]]) => {
    const [best = 1, worst = 4] = dark.get(code) ?? []
    return least > Math.max(1, best) || most < Math.min(4, worst)
  }).map(([code, [least, most]]) => `${code} = ${String(counts.get(code))} is in ${String(least)}..${String(most)}`)
}

// Two ways to split one total, and the same by month: what a table with two margins gives away.
const tables = fc.record({
  rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 2, max: 4 }), cells: fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 })), { minLength: 16, maxLength: 16 }),
  known: fc.boolean(),
}).map(({ rows, columns, cells, known }) => {
  const at = (r: number, c: number) => cells[r * 4 + c] ?? 0
  const [rs, cs] = [Array.from({ length: rows }, (_, r) => r), Array.from({ length: columns }, (_, c) => c)]
  const counts = new Map<string, number>()
  for (const r of rs) counts.set(`row ${String(r)}`, cs.reduce((sum, c) => sum + at(r, c), 0))
  for (const c of cs) counts.set(`column ${String(c)}`, rs.reduce((sum, r) => sum + at(r, c), 0))
  counts.set('all', rs.reduce((sum, r) => sum + (counts.get(`row ${String(r)}`) ?? 0), 0))
  if (known) for (const r of rs) for (const c of cs) counts.set(`cell ${String(r)} ${String(c)}`, at(r, c))
  const every: readonly Sum[] = [
    { whole: 'all', parts: rs.map((r) => `row ${String(r)}`) }, { whole: 'all', parts: cs.map((c) => `column ${String(c)}`) },
    { whole: 'column 0', parts: ['row 0'], atLeast: true },
    ...(known ? [...rs.map((r) => ({ whole: `row ${String(r)}`, parts: cs.map((c) => `cell ${String(r)} ${String(c)}`) })), ...cs.map((c) => ({ whole: `column ${String(c)}`, parts: rs.map((r) => `cell ${String(r)} ${String(c)}`) }))] : []),
  ]
  const sums = every.filter(({ atLeast }) => atLeast !== true || (counts.get('column 0') ?? 0) >= (counts.get('row 0') ?? 0))
  return { counts, sums, relations: sums.map(({ whole, parts, atLeast }) => ({ whole, parts, ...(atLeast === true ? { loose: true as const } : {}) })) }
})

describe('in any table', () => {
  test('what is from 1 to 4 is masked, what is 0 is not, and no sum gives a masked count away', () => {
    fc.assert(fc.property(tables, ({ counts, sums, relations }) => {
      const masked = maskOf(counts, relations)
      const figures = shown(counts, (code) => masked.has(code))
      expect(figures.filter(({ code, n }) => (n === null ? counts.get(code) === 0 : isSmall(n)))).toEqual([])
      expect(givenAway(counts, sums, figures)).toEqual([])
    }), { numRuns: 100, seed: 7 })
  })

  test('with the small ones alone masked, the same attack finds them', () => {
    const samples = fc.sample(tables, { numRuns: 30, seed: 7 })
    const found = samples.filter(({ counts, sums }) => givenAway(counts, sums, shown(counts, (_, n) => isSmall(n))).length > 0)
    expect(found.length).toBeGreaterThan(15)
  })
})

const rhythmOf = (n: number): string => `people.byPassages.${[[1, '1'], [5, '2-5'], [12, '6-12'], [52, '13-52']].find(([most]) => n <= Number(most))?.[1] ?? '53+'}`

// A small house: on how many days each came, what was decided about them.
const houses = fc.record({
  days: fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 70 }), fc.integer({ min: 50, max: 250 })), { minLength: 4, maxLength: 60 }), anonymous: fc.integer({ min: 0, max: 30 }),
  exclusions: fc.array(fc.tuple(fc.constantFrom('house', 'some'), fc.constantFrom('1-7', '8-31', '32+')), { maxLength: 14 }),
  doors: fc.array(fc.constantFrom('door1', 'door2', 'door7', 'own'), { maxLength: 30 }),
}).map(({ days, anonymous, exclusions, doors }) => {
  const counts = new Map<string, number>()
  const add = (code: string, n = 1) => counts.set(code, (counts.get(code) ?? 0) + n)
  add('anonymous', anonymous)
  add('passages', anonymous)
  for (const n of days) for (const [code, by] of [['people', 1], ['passages', n], [rhythmOf(n), 1]] as const) add(code, by)
  for (const [scope, length] of exclusions) for (const code of ['exclusions', `exclusions.byScope.${scope}`, `exclusions.byLength.${length}`]) add(code)
  for (const door of doors) for (const code of ['referrals', `referrals.to.${door}`]) add(code)
  return counts
})

describe('how often people came, exclusions, orientations', () => {
  test('in a small house, neither their totals nor the days that all of them make give a small class away', () => {
    fc.assert(fc.property(houses, (counts) => {
      const masked = maskOf(counts, relationsOf([]))
      expect(givenAway(counts, sumsOf(counts), shown(counts, (code) => masked.has(code)))).toEqual([])
    }), { numRuns: 40, seed: 11 })
  })

  test('the same attack finds them where nothing is masked beside, and where the days are forgotten', () => {
    const samples = fc.sample(houses, { numRuns: 15, seed: 11 })
    const plain = relationsOf([]).filter(({ times }) => times === undefined)
    const found = (maskedOf: (counts: Counts) => ReadonlySet<string>): number =>
      samples.filter((counts) => givenAway(counts, sumsOf(counts), shown(counts, (code) => maskedOf(counts).has(code))).length > 0).length
    expect(found((counts) => new Set([...counts].filter(([, n]) => isSmall(n)).map(([code]) => code)))).toBeGreaterThan(7)
    expect(found((counts) => maskOf(counts, plain))).toBeGreaterThan(0)
  })
})

describe('in a year', () => {
  const yearOf = (year: (typeof storedYears)[number]) => {
    const { expected } = storedRegister(year)
    const figures = yearFigures(expected)
    const months = expected.months.flatMap((month) => aggregateMonths.map((column) => [monthCode(month.month, column), Number(month[column] ?? 0)] as const))
    return new Map([...aggregateFigures.map((code) => [code, figures.get(code) ?? 0] as const), ...months])
  }

  test('of each register, nothing small is given away, and little else is masked', () => {
    for (const year of storedYears) {
      const counts = yearOf(year)
      const figures = maskedFigures(counts, year)
      const sums = sumsOf(counts)
      expect(givenAway(counts, sums, figures), year).toEqual([])
      expect(figures.find(({ code }) => code === 'refusals')?.n, `${year}: the refusals that the prefect is due (CASF D264-8)`).toBe(isSmall(counts.get('refusals')) ? null : counts.get('refusals'))
      const hidden = figures.filter(({ n }) => n === null)
      const small = [...counts.values()].filter(isSmall).length
      expect([small > 0, hidden.length >= small, hidden.length <= small + 6], `${year}: ${String(small)} small, ${String(hidden.length)} masked`).toEqual([true, true, true])
      expect(givenAway(counts, sums, shown(counts, (_, n) => isSmall(n))).length > 0, `${year} without the second masking`).toBe(hidden.length > small)
    }
  })

  test('an inequality is no way in: who lives alone says who is a woman', () => {
    const counts = new Map([
      ['domiciled.people', 60], ['domiciled.holders', 60], ['domiciled.ayantsDroit', 0], ['activeHolders.bySex.female', 18], ['activeHolders.bySex.male', 42],
      ['activeHolders.byComposition.singleWoman', 17], ['activeHolders.byComposition.singleWomanWithChildren', 1], ['activeHolders.byComposition.singleMan', 30], ['activeHolders.byComposition.couple', 12],
    ])
    const masked = maskOf(counts, relationsOf([]))
    expect([...masked].length).toBeGreaterThan(1)
    expect(givenAway(counts, sumsOf(counts), shown(counts, (code) => masked.has(code)))).toEqual([])
  })
})
