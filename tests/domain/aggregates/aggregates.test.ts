import { beforeAll, describe, expect, test } from 'vitest'
import { aggregateCounts, monthsOfYear } from '#domain/aggregates/aggregateCounts.ts'
import { aggregatesOf } from '#domain/aggregates/aggregates.ts'
import type { Aggregates } from '#domain/aggregates/aggregates.ts'
import { outsideOf } from '#domain/aggregates/outside.ts'
import { rangesOf } from '#domain/aggregates/ranges.ts'
import { rollUp } from '#domain/aggregates/rollUp.ts'
import { closingDraft } from '#domain/closings/closingDraft.ts'
import { agentId } from '#domain/ids.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay, momentAt } from '#domain/time.ts'
import { parseAggregates } from '#protocol/aggregates.ts'
import { aggregatesFileName, aggregatesJson } from '#exports/figures/aggregatesJson.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { storedRegister } from '../../registers/storedRegister.ts'
import { createScribe } from '../scribe.ts'

const today = knownDay('2025-01-02')
const named = (register: Register, place = 'Accueil de jour'): Register => ({ ...register, kinds: new Map([...register.kinds, ...createdSettings(place).kinds]) })
const createdSettings = (place: string): Register => {
  const scribe = createScribe()
  scribe.write('2024-01-01', { kind: 'settingsChanged', data: {}, secret: { place } })
  return scribe.register()
}

const made = (register: Register): Aggregates => {
  const file = aggregatesOf(named(register), '2024', { today, missing: 0 })
  if (!file.ok) throw new Error(file.error)
  return file.value
}

/** A file in which everything is 0 but its opening days. */
const blank = (): Aggregates => {
  const file = made(register)
  return { ...file, figures: file.figures.map(({ code, n }) => ({ code, n: code.endsWith('openDays') ? (n ?? 0) : 0 })) }
}

let register = emptyRegister()
beforeAll(async () => {
  ({ register } = await importedRegister(storedRegister('2024').files))
})

describe('the file for an observatoire', () => {
  test('tells a year of a place by codes, and reads back as it was written; nobody, no day and no name are in it', () => {
    const file = made(register)
    const text = new TextDecoder().decode(aggregatesJson(file))
    expect(parseAggregates(text)).toEqual({ ok: true, value: file })
    expect([file.place, file.period, file.threshold]).toEqual(['Accueil de jour', { from: '2024-01', to: '2024-12' }, 5])
    expect(file.figures.find(({ code }) => code === 'people')).toEqual({ code: 'people', n: 779 })
    expect(file.figures.find(({ code }) => code === 'months.2024-02.first')).toEqual({ code: 'months.2024-02.first', n: 15 })
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}|[0-9a-f]{8}-[0-9a-f]{4}-|B0\d{4}/)
    expect(aggregatesFileName(file)).toBe('boussole-agregats-accueil-de-jour-2024.json')
    expect(aggregatesFileName({ ...file, place: '123 É' })).toBe('boussole-agregats-123-e-2024.json')
  })

  test('tells how many were refused in the year, which the prefect is due: their months, which would hide it, are not told, nor in any document for outside', () => {
    expect(made(register).figures.filter(({ code }) => code.endsWith('refusals'))).toEqual([{ code: 'refusals', n: 9 }])
    const tell = outsideOf(register, '2024')
    expect(['refusals', ...monthsOfYear('2024').map((month) => `months.${month}.refusals`)].map(tell)).toEqual(['told', ...monthsOfYear('2024').map(() => 'left')])
  })

  test('of a year that was closed tells what was closed: an act that came late is not in it', () => {
    const scribe = createScribe()
    const year = { from: knownDay('2024-01-01'), to: knownDay('2024-12-31') }
    scribe.write('2024-01-01', { kind: 'settingsChanged', data: {}, secret: { place: 'Ici' } })
    scribe.write('2024-05-06', { kind: 'anonymousPassage', data: {}, n: 7 })
    const upTo = { facts: 2, heads: {} }
    scribe.write('2025-01-02', closingDraft(scribe.register(), year, { why: 'closed', agent: agentId('20000000-0000-7000-8000-000000000001'), now: momentAt(Date.UTC(2025, 0, 2, 9)), upTo, tablets: [] }))
    scribe.write('2024-05-06', { kind: 'anonymousPassage', data: {}, n: 9 })
    const file = aggregatesOf(scribe.register(), '2024', { today, missing: 0 })
    const told = new Map(file.ok ? file.value.figures.map(({ code, n }) => [code, n]) : [])
    expect([told.get('passages'), told.get('months.2024-05.passages'), told.get('openDays'), told.get('months.2024-05.openDays')]).toEqual([7, 7, 252, 19])
    expect(aggregateCounts(createdSettings('Ici'), '2024').get('passages')).toBe(0)
  })

  test('tells orientations by the doors that every house has; those that a house named itself are one figure', () => {
    const scribe = createScribe()
    for (const referral of ['door1', 'siao', 'croix-rouge']) scribe.write('2024-05-06', { kind: 'referralMade', n: 6, data: { referral, how: 'here' } })
    const counts = aggregateCounts(scribe.register(), '2024')
    expect(['referrals', 'referrals.to.door1', 'referrals.to.door2', 'referrals.to.own', 'referrals.to.siao'].map((code) => counts.get(code))).toEqual([18, 6, 0, 12, undefined])
  })

  test('is made of a year that is over, by a house that has a name', () => {
    expect(aggregatesOf(named(register), '2025', { today, missing: 0 })).toEqual({ ok: false, error: 'notOver' })
    expect(aggregatesOf(named(register), '2024', { today: knownDay('2024-12-31'), missing: 0 })).toEqual({ ok: false, error: 'notOver' })
    expect(aggregatesOf(register, '2024', { today, missing: 0 })).toEqual({ ok: false, error: 'noPlace' })
    expect(aggregatesOf(named(register), '2019', { today, missing: 0 })).toEqual({ ok: false, error: 'notHeld' })
  })

  test('of another version, with a code too many, twice or too few, or of another period, is none', () => {
    const file = blank()
    const read = (change: object) => parseAggregates(JSON.stringify({ ...file, ...change }))
    expect(read({})).toMatchObject({ ok: true })
    expect(read({ version: 3, anything: 'else' })).toEqual({ ok: false, error: 'otherVersion' })
    const [first, ...rest] = file.figures
    const wrong = [
      { figures: rest }, { figures: [...rest, rest[0]] }, { figures: [...rest, { code: 'names', n: 3 }] }, { figures: [...rest, { ...first, n: 0.5 }] },
      { figures: [...rest, { ...first, person: 'x' }] }, { person: 'x' }, { period: { from: '2024-02', to: '2024-12' } }, { period: { from: '2024-01', to: '2025-12' } }, { place: ' ' }, { format: 'x' },
    ]
    expect(wrong.map((change) => read(change))).toEqual(wrong.map(() => ({ ok: false, error: 'notAggregates' })))
    expect(parseAggregates('{')).toEqual({ ok: false, error: 'notAggregates' })
  })
})

describe('several places', () => {
  const of = (place: string, change: Readonly<Record<string, number | null>>): Aggregates => ({
    ...blank(), place,
    figures: blank().figures.map(({ code, n }) => {
      const now = change[code] === undefined ? n : change[code]
      return now === null ? { code, n: null, masked: true } : { code, n: now }
    }),
  })
  const period = { from: '2024-01', to: '2024-12' }
  const figureOf = (files: readonly Aggregates[], code: string) => rollUp(files, period).figures.find((figure) => figure.code === code)

  test('counts add up; a masked part makes the sum a range, never a wrong number', () => {
    const files = [of('A', { 'people': 20, 'people.byPassages.1': 20, 'radiations.all': 30, 'months.2024-01.radiations': 30, 'radiations.byGround.onRequest': 20, 'radiations.byGround.other': null, 'radiations.byGround.deceased': null, 'calls': 7 }), of('B', { 'people': 12, 'people.byPassages.1': 12, 'radiations.all': 6, 'radiations.byGround.other': 6, 'calls': null, 'months.2024-02.radiations': 6 })]
    expect(figureOf(files, 'people')).toEqual({ code: 'people', n: 32 })
    expect(figureOf(files, 'radiations.byGround.other')).toEqual({ code: 'radiations.byGround.other', n: null, masked: true, atLeast: 7, atMost: 15 })
    expect(figureOf(files, 'calls')).toEqual({ code: 'calls', n: null, masked: true, atLeast: 8 })
  })

  test('what one place alone contributes stays masked, without a range', () => {
    const files = [of('A', { 'radiations.all': 30, 'months.2024-01.radiations': 30, 'radiations.byGround.onRequest': 26, 'radiations.byGround.other': null }), of('B', {})]
    expect(figureOf(files, 'radiations.byGround.other')).toEqual({ code: 'radiations.byGround.other', n: null, masked: true })
  })

  test('a file whose sums somebody broke says of what it masks that it is there, and no more', () => {
    const { figures } = of('A', { 'radiations.all': 3, 'radiations.byGround.onRequest': 20, 'radiations.byGround.other': null })
    expect(rangesOf(figures, '2024').get('radiations.byGround.other')).toEqual({ least: 1 })
  })

  test('the ranges of the register of 2024 hold the truth', () => {
    const counts = aggregateCounts(register, '2024')
    const { figures } = made(register)
    const ranges = rangesOf(figures, '2024')
    const wrong = [...counts].filter(([code, n]) => {
      const { least = NaN, most = Infinity } = ranges.get(code) ?? {}
      return !(least <= n && n <= most)
    })
    expect(wrong).toEqual([])
    expect(ranges.get('months.2024-12.renewals')).toEqual({ least: 1, most: 8 })
  })

  test('a file that lacks a figure adds nothing to it, and it is said how many tell it', () => {
    const whole = of('A', { 'people': 9, 'people.byPassages.1': 9 })
    const partial = { ...whole, figures: whole.figures.filter(({ code }) => code !== 'people' && code !== 'mailIn.parcel') }
    expect(figureOf([whole, partial], 'people')).toEqual({ code: 'people', places: 1, n: 9 })
  })
})
