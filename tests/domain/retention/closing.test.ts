import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { classesAreLost, figuresIn } from '#domain/figures/figures.ts'
import { agentId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { closingsFor } from '#domain/retention/closing.ts'
import { initialSettings } from '#domain/settings.ts'
import { monthsOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { storedRegister } from '../../registers/storedRegister.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { at, came, createScribe, day, ended, granted, opened, renewed, someBatch, someone, withdrawn } from '../scribe.ts'
import type { Scribe } from '../scribe.ts'
import { erasure, rewritten } from './rewritten.ts'

const { calendar } = initialSettings
const today = '2026-11-17'
const years = (from: number, to: number): readonly Period[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({ from: day(`${String(from + i)}-01-01`), to: day(`${String(from + i)}-12-31`) }))
const past = (from: number, to: number): readonly Period[] => [
  ...years(from, to), ...monthsOf({ from: day(`${String(from)}-01-01`), to: day(`${String(to)}-12-31`) }),
]
const keptFor = (register: ReturnType<Scribe['register']>, people: readonly PersonId[], on: string) =>
  closingsFor(register, people, { now: { ms: 0, day: day(on), at: at('10:00') }, agent: agentId('20000000-0000-7000-8000-000000000001') })
const told = (register: ReturnType<Scribe['register']>, periods: readonly Period[]) =>
  periods.map((period) => ({ ...period, figures: Object.fromEntries([...figuresIn(register, period, calendar)].filter(([, n]) => n !== 0)) }))

const erase = (scribe: Scribe, people: readonly PersonId[], on = today) => {
  scribe.write(on, ...keptFor(scribe.register(), people, on), ...people.map(erasure))
  return rewritten(scribe.all, new Set(people))
}

const [awa, karim] = [someone(1), someone(2)]
const march: Period = { from: day('2019-03-01'), to: day('2019-03-31') }

const ofAwa = (): Scribe => {
  const scribe = createScribe()
  scribe.write('2019-01-10', opened(awa, { sex: 'female', birthDate: day('1980-01-01'), composition: 'singleWoman' }), granted(awa, '2019-01-10', '2020-01-09'))
  scribe.write('2019-01-10', { kind: 'ayantDroitAdded', person: awa, data: {}, secret: { kinship: 'child' } }, came(awa))
  scribe.write('2019-03-12', ended(awa))
  return scribe
}

const closedBy = (scribe: Scribe, on = today): readonly string[] =>
  keptFor(scribe.register(), [awa], on).flatMap((draft) => (draft.kind === 'periodClosed' ? [`${draft.secret?.period?.from ?? ''} ${draft.secret?.period?.to ?? ''}`] : [])).toSorted()

describe('before someone is erased', () => {
  test('the months and years in which they stand by class are closed, and no other', () => {
    expect(closedBy(ofAwa())).toEqual(['2019-01-01 2019-01-31', '2019-01-01 2019-12-31', '2019-02-01 2019-02-28', '2019-03-01 2019-03-31'])
  })
  test('a month that is not over is never closed; one that was closed as it is stays closed', () => {
    const scribe = ofAwa()
    expect(closedBy(scribe, '2019-03-20')).toEqual(['2019-01-01 2019-01-31', '2019-02-01 2019-02-28'])
    scribe.write(today, ...keptFor(scribe.register(), [awa], today))
    expect(keptFor(scribe.register(), [awa], today)).toEqual([])
    expect(keptFor(scribe.register(), [someone(5)], today)).toEqual([])
  })
  test('a month whose classes changed since it was closed is closed again', () => {
    const scribe = ofAwa()
    scribe.write(today, ...keptFor(scribe.register(), [awa], today))
    scribe.write(today, { kind: 'domiciliationRefused', person: karim, day: day('2019-02-03'), data: {}, secret: { ground: 'noLink' } })
    expect(closedBy(scribe)).toEqual(['2019-01-01 2019-12-31', '2019-02-01 2019-02-28'])
  })
})

describe('once they are erased', () => {
  test('classes are read from the closing; free dates tell them as unknown, and say so', () => {
    const scribe = ofAwa()
    const before = told(scribe.register(), past(2018, 2021))
    const after = erase(scribe, [awa])
    expect(told(after, past(2018, 2021))).toEqual(before)
    expect(classesAreLost(after, march, calendar)).toBe(false)
    const free: Period = { from: day('2019-03-02'), to: day('2019-03-31') }
    expect(classesAreLost(after, free, calendar)).toBe(true)
    expect(figuresIn(after, free, calendar).get('radiations.byGround.unknown')).toBe(1)
    expect(classesAreLost(after, { from: day('2020-05-02'), to: day('2020-05-31') }, calendar)).toBe(false)
  })
  test('an act that comes in after the closing counts: the total moves, and the classes that nobody can tell any more are unknown', () => {
    const scribe = ofAwa()
    scribe.write(today, ...keptFor(scribe.register(), [awa], today), erasure(awa))
    scribe.write(today, granted(karim, '2019-01-01', '2019-12-31'), { ...ended(karim), day: day('2019-03-15') })
    const late = figuresIn(rewritten(scribe.all, new Set([awa])), march, calendar)
    expect([late.get('radiations.all'), late.get('radiations.byGround.onRequest'), late.get('radiations.byGround.unknown')]).toEqual([2, 1, 1])
    expect(classesAreLost(rewritten(scribe.all, new Set([awa])), march, calendar)).toBe(true)
  })
  test('one after the other, years apart', () => {
    const scribe = ofAwa()
    scribe.write('2019-02-10', opened(karim, { sex: 'male' }), granted(karim, '2019-02-10', '2020-02-09'))
    const before = told(scribe.register(), past(2019, 2020))
    const first = rewritten(scribe.all, new Set())
    scribe.write('2025-01-10', ...keptFor(first, [awa], '2025-01-10'), erasure(awa))
    const middle = rewritten(scribe.all, new Set([awa]))
    expect(told(middle, past(2019, 2020))).toEqual(before)
    scribe.write('2026-01-10', ...keptFor(middle, [karim], '2026-01-10'), erasure(karim))
    expect(told(rewritten(scribe.all, new Set([awa, karim])), past(2019, 2020))).toEqual(before)
  })
})

describe('counts of past years do not move, whoever leaves (metier.md §8)', () => {
  const people = Array.from({ length: 6 }, (_, i) => someone(i + 1))
  const person = fc.constantFrom(...people)
  const date = fc.integer({ min: 0, max: 1094 }).map((n) => new Date(Date.UTC(2017, 0, 1 + n)).toISOString().slice(0, 10))
  const later = (date: string) => day(`${String(Number(date.slice(0, 4)) + 1)}${date.slice(4, 8)}28`)
  const act = fc.oneof(
    fc.record({ who: person, sex: fc.constantFrom('female' as const, 'male' as const), birth: fc.constantFrom('1950-01-01', '2000-05-05') })
      .map(({ who, sex, birth }) => (): Draft => opened(who, { sex, birthDate: day(birth), composition: 'couple' })),
    person.map((who) => (on: string): Draft => ({ kind: 'personDescribed', person: who, data: { since: day(on) }, secret: { sex: 'female' } })),
    person.map((who) => (): Draft => came(who)),
    person.map((who) => (): Draft => ({ ...came(who), batch: someBatch(1) })),
    person.map((who) => (on: string): Draft => granted(who, on, later(on))),
    person.map((who) => (on: string): Draft => renewed(who, on, later(on))),
    person.map((who) => (): Draft => ended(who)),
    person.map((who) => (): Draft => ({ kind: 'domiciliationRefused', person: who, data: {}, secret: { ground: 'noLink' } })),
    person.map((who) => (on: string): Draft => ({ kind: 'exclusionDecided', person: who, data: { from: day(on), until: day(on) }, secret: { reason: 'x', prestations: ['shower'] } })),
    person.map((who) => (): Draft => ({ kind: 'ayantDroitAdded', person: who, data: {}, secret: { kinship: 'child' } })),
    person.map((who) => (): Draft => ({ kind: 'mailReceived', person: who, n: 2, data: { mail: 'letter' } })),
    person.map((who) => (): Draft => ({ kind: 'mailHandedOut', person: who, n: 1, data: { mail: 'letter', to: 'mandatary' } })),
    person.map((who) => (): Draft => ({ kind: 'prestation', person: who, data: { prestation: 'shower' } })),
    person.map((who) => (): Draft => ({ kind: 'contact', person: who, data: { channel: 'call' } })),
  )
  const step = fc.record({ on: date, act, strike: fc.option(fc.nat(40), { nil: undefined }) })
  const written = (steps: readonly { readonly on: string; readonly act: (on: string) => Draft; readonly strike: number | undefined }[]): Scribe => {
    const scribe = createScribe()
    scribe.write('2017-01-01', { kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } })
    for (const { on, act: draft, strike } of steps) {
      scribe.write(on, draft(on))
      const target = strike === undefined ? undefined : scribe.all[1 + (strike % (scribe.all.length - 1))]
      if (target !== undefined) scribe.write(on, withdrawn(target))
    }
    return scribe
  }

  test('in any register, any set of people, in one batch or in two', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.subarray(people), fc.subarray(people), (steps, some, others) => {
        const scribe = written(steps)
        const before = told(scribe.register(), past(2016, 2021))
        const first = erase(scribe, some)
        expect(told(first, past(2016, 2021))).toEqual(before)
        const more = others.filter((one) => !some.includes(one))
        scribe.write(today, ...keptFor(first, more, today), ...more.map(erasure))
        expect(told(rewritten(scribe.all, new Set([...some, ...more])), past(2016, 2021))).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })

  test('nor in the register of 2024, when everyone whose number ends with 3 leaves', { timeout: 120_000 }, async () => {
    const { register } = await importedRegister(storedRegister('2024').files)
    const gone = [...register.people.keys()].filter((_, i) => i % 3 === 0)
    const scribe = createScribe(7)
    const before = told(register, past(2023, 2025))
    scribe.write(today, ...keptFor(register, gone, today), ...gone.map(erasure))
    const after = rewritten([...register.facts.values(), ...scribe.all], new Set(gone))
    expect(told(after, past(2023, 2025))).toEqual(before)
    expect(gone.length).toBeGreaterThan(200)
  })
})
