import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { actsBehind } from '#domain/figures/behind.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import { aliasOf, erasure, rewritten } from '../retention/rewritten.ts'
import { actDates, anyActs } from './anyActs.ts'
import { at, came, createScribe, day, granted, opened, renewed, someBatch, someFactId, someone, withdrawn } from '../scribe.ts'
import { sumBehind, toldAndSummed } from './sumsBehind.ts'

const { calendar } = initialSettings
const [awa, karim, nour] = [someone(1), someone(2), someone(3)]
const people = [awa, karim, nour, someone(4)]
const march = { from: day('2024-03-01'), to: day('2024-03-31') }
const behind = (register: Register, code: string, period = march) => actsBehind(register, code, { period, calendar })
const told = (register: Register, code: string, period = march) => behind(register, code, period).lines.map(({ day: on, at: hour, person, n }) => [on, hour, person, n])
const reasons = (register: Register, code: string) => behind(register, code).apart.map(({ fact, why }) => [fact.kind, why])
const shower = (more: Partial<Extract<Draft, { kind: 'prestation' }>> = {}): Draft => ({ kind: 'prestation', person: awa, data: { prestation: 'shower', at: at('10:00') }, ...more })

describe('the lines of a figure', () => {
  test('someone’s passages of a day are one line, with each entry; a head without a name is its own', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', came(awa))
    scribe.write('2024-03-04', { ...came(awa), data: { at: at('15:00'), for: 'welcome', again: true } }, { kind: 'anonymousPassage', n: 3, data: { at: at('08:50') } })
    scribe.write('2024-03-06', came(karim))
    expect(told(scribe.register(), 'passages')).toEqual([['2024-03-04', '08:50', undefined, 3], ['2024-03-04', '09:00', awa, 1], ['2024-03-06', '09:00', karim, 1]])
    expect(behind(scribe.register(), 'passages').lines[1]?.facts).toHaveLength(2)
    expect(told(scribe.register(), 'entries')).toHaveLength(4)
    expect(told(scribe.register(), 'people')).toEqual([['2024-03-04', '09:00', awa, 1], ['2024-03-06', '09:00', karim, 1]])
    expect(told(scribe.register(), 'dailyMean')).toEqual(told(scribe.register(), 'passages'))
  })

  test('a new person stands at their first passage ever', () => {
    const scribe = createScribe()
    scribe.write('2024-02-28', came(awa))
    scribe.write('2024-03-04', came(awa), came(karim))
    expect(told(scribe.register(), 'newPeople')).toEqual([['2024-03-04', '09:00', karim, 1]])
  })

  test('an opening day has no act; a month is asked for by its code', () => {
    const register = createScribe().register()
    expect(behind(register, 'openDays').lines).toHaveLength(21)
    expect(told(register, 'months.2024-02.openDays')).toHaveLength(21)
    expect(behind(register, 'months.2024-02.openDays').lines[0]).toEqual({ day: '2024-02-01', at: '', facts: [], n: 1 })
    expect([told(register, 'months.2024-13.openDays'), told(register, 'activeHolders.byShoe.42'), told(register, 'nothing')]).toEqual([[], [], []])
  })

  test('a stock tells who stands in it on the last day, and the mail of each', () => {
    const scribe = createScribe()
    scribe.write('2024-01-05', opened(awa, { sex: 'female' }), { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { kinship: 'child' } })
    scribe.write('2024-01-10', granted(awa, '2024-01-10', '2025-01-09'))
    scribe.write('2024-02-10', renewed(karim, '2024-02-10', '2025-02-09'))
    scribe.write('2024-03-04', { kind: 'mailReceived', person: awa, n: 4, data: { mail: 'letter' } }, { kind: 'mailReceived', person: awa, data: { mail: 'parcel' } })
    scribe.write('2024-03-05', { kind: 'mailHandedOut', person: awa, n: 3, data: { mail: 'letter', to: 'holder' } }, { kind: 'mailHandedOut', person: karim, n: 1, data: { mail: 'letter', to: 'holder' } })
    const register = scribe.register()
    expect(told(register, 'domiciled.people').map(([, , person]) => person)).toEqual([awa, awa, karim])
    expect(told(register, 'activeHoldersByDecision.renewals')).toEqual([['2024-02-10', '', karim, 1]])
    expect(told(register, 'activeHolders.bySex.unknown').map(([, , person]) => person)).toEqual([karim])
    expect(told(register, 'waiting')).toEqual([['2024-03-04', '', awa, 2], ['2024-03-05', '', karim, -1]])
    expect(told(register, 'waiting.parcel')).toEqual([['2024-03-04', '', awa, 1]])
    expect(behind(register, 'waiting.letter').lines[0]?.facts).toHaveLength(2)
  })
})

describe('what does not count stands apart', () => {
  test('the same shower of two tablets, and the entries of the one that noted fewer', () => {
    const [one, two] = [createScribe(1), createScribe(2)]
    one.write('2024-03-04', came(awa), shower({ n: 2 }))
    two.write('2024-03-04', came(awa), shower())
    two.write('2024-03-04', came(awa))
    const register = fold(emptyRegister(), [...one.all, ...two.all])
    expect(told(register, 'showers')).toEqual([['2024-03-04', '10:00', awa, 2]])
    expect(reasons(register, 'showers')).toEqual([['prestation', 'double']])
    expect(told(register, 'entries')).toHaveLength(2)
    expect(reasons(register, 'entries')).toEqual([['passage', 'double']])
    expect(reasons(register, 'passages')).toEqual([])
  })

  test('what was taken back and what was corrected, by what; for people too', () => {
    const scribe = createScribe()
    const [gone] = scribe.write('2024-03-04', came(awa))
    const [moved] = scribe.write('2024-03-05', came(karim))
    const [withdrawal] = scribe.write('2024-03-06', withdrawn(gone))
    const [correction] = scribe.write('2024-03-06', { ...came(karim), day: day('2024-02-05'), refs: { replaces: moved?.id ?? someFactId(0) } })
    const register = scribe.register()
    expect(told(register, 'passages')).toEqual([])
    for (const code of ['passages', 'people', 'entries']) expect(behind(register, code).apart.map(({ why, by }) => [why, by?.id])).toEqual([['withdrawn', withdrawal?.id], ['corrected', correction?.id]])
    expect(told(register, 'months.2024-02.people')).toEqual([['2024-02-05', '09:00', karim, 1]])
  })

  test('a decision that was taken back is told where it would run; a row of an import that was undone was never in', () => {
    const scribe = createScribe()
    const batch = someBatch(1)
    const [grant] = scribe.write('2024-03-04', granted(awa, '2024-03-04', '2025-03-03'))
    scribe.write('2024-03-05', withdrawn(grant))
    const [old] = scribe.write('2023-01-04', { ...granted(karim, '2022-01-04', '2023-01-03'), day: day('2022-01-04') })
    scribe.write('2024-03-05', withdrawn(old))
    const [row] = scribe.write('2024-03-06', { kind: 'importStarted', data: {}, secret: { files: [] }, batch }, { ...came(nour), batch }).slice(1)
    scribe.write('2024-03-07', withdrawn(row))
    const register = scribe.register()
    expect(reasons(register, 'domiciled.holders')).toEqual([['domiciliationGranted', 'withdrawn']])
    const [finished] = scribe.write('2024-03-08', { kind: 'importFinished', data: { completes: [batch] }, secret: { files: [] }, batch })
    expect([finished?.kind, reasons(scribe.register(), 'passages')]).toEqual(['importFinished', [['passage', 'withdrawn']]])
    expect(reasons(register, 'domiciled.people')).toEqual([['domiciliationGranted', 'withdrawn']])
    expect([reasons(register, 'activeHolders.bySex.female'), reasons(register, 'waiting'), reasons(register, 'passages')]).toEqual([[], [], []])
  })
})

describe('what is withdrawn and does not count for another reason', () => {
  test('is not said to be withdrawn: an act that never came, an ending whose seal does not open', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', came(awa), { kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: someFactId(99) } })
    const [unread] = scribe.write('2024-03-05', { kind: 'domiciliationEnded', person: awa, data: {} })
    const [withdrawal] = scribe.write('2024-03-06', withdrawn(unread))
    scribe.write('2024-03-07', withdrawn(withdrawal))
    const register = scribe.register()
    expect([reasons(register, 'radiations.all'), reasons(register, 'passages'), reasons(register, 'domiciled.holders')]).toEqual([[], [], []])
  })
})

describe('who was erased', () => {
  const erasedYear = (...closed: readonly Draft[]): Register => {
    const scribe = createScribe()
    scribe.write('2024-01-05', opened(awa, { sex: 'female' }), opened(karim, { sex: 'male' }), opened(nour, {}))
    for (const person of [awa, karim, nour]) scribe.write('2024-01-10', granted(person, '2024-01-10', '2025-01-09'))
    scribe.write('2024-03-04', came(awa))
    if (closed.length > 0) scribe.write('2024-04-01', ...closed)
    scribe.write('2030-03-06', erasure(awa))
    return rewritten(scribe.all, new Set([awa]))
  }

  test('still stands in every count, and among the unknown of a class', () => {
    const register = erasedYear()
    expect(told(register, 'passages')).toEqual([['2024-03-04', '09:00', aliasOf(awa), 1]])
    expect(told(register, 'activeHolders.bySex.unknown')).toHaveLength(2)
    const { summed, told: figures } = toldAndSummed(register, march)
    expect(summed).toEqual(figures)
  })

  test('is told by the closing where the period was closed: the lines add up to what is published', () => {
    const before = Object.fromEntries([['activeHolders.bySex.female', 1], ['activeHolders.bySex.male', 1], ['activeHolders.bySex.unknown', 1], ['activeHolders.byLink.stay', 3], ['activeHolders.byAge.unknown', 3], ['activeHolders.byComposition.unknown', 3]])
    const register = erasedYear({ kind: 'periodClosed', data: march, secret: { figures: before } })
    expect(behind(register, 'activeHolders.bySex.female').lines).toEqual([{ day: march.to, at: '', facts: [], n: 1, closing: true }])
    expect(told(register, 'activeHolders.bySex.unknown').map(([, , person]) => person)).toEqual([nour])
    expect(reasons(register, 'activeHolders.bySex.unknown')).toEqual([['domiciliationGranted', 'closing']])
    const { summed, told: figures } = toldAndSummed(register, march)
    expect(summed).toEqual(figures)
  })
})

const year = { from: day('2024-01-01'), to: day('2024-12-31') }

describe('whatever was noted, on whichever tablet', () => {
  test('the acts behind each figure add up to it', () => {
    fc.assert(fc.property(anyActs({ maxLength: 30 }), (facts) => {
      const register = fold(emptyRegister(), facts)
      const { told: figures, summed } = toldAndSummed(register, year)
      expect(summed).toEqual(figures)
      for (const on of actDates) expect(sumBehind(register, 'passages', { from: day(on), to: day(on) })).toBe(figuresIn(register, { from: day(on), to: day(on) }, calendar).get('passages') ?? 0)
    }), { numRuns: 20 })
  })

  test('a day that was counted is counted anew when something about it comes, in any order', () => {
    fc.assert(fc.property(anyActs({ minLength: 5, maxLength: 15 }), fc.nat(20), (noted, erased) => {
      const facts = [...noted, ...createScribe(3).write('2030-01-01', ...(erased < 4 ? [erasure(people[erased] ?? awa)] : []))]
      const shuffled = facts.toReversed()
      let growing = emptyRegister()
      for (const fact of shuffled) {
        growing = fold(growing, [fact])
        figuresIn(growing, year, calendar)
        behind(growing, 'passages', year)
      }
      expect(Object.fromEntries(figuresIn(growing, year, calendar))).toEqual(Object.fromEntries(figuresIn(fold(emptyRegister(), shuffled), year, calendar)))
    }), { numRuns: 20 })
  })
})
