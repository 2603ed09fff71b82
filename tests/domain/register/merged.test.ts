import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '#kernel/compare.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { doublonsOf, doublonKey } from '#domain/exchange/doublons.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { writtenUnder } from '#domain/facts/fact.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { describedBy, everyone, isKnown, whoIs, whoWas } from '#domain/person/who.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { fold } from '#domain/register/fold.ts'
import { actsOf } from '#domain/register/read.ts'
import { mergedInto, readAs } from '#domain/register/readAs.ts'
import { emptyRegister } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { initialSettings } from '#domain/settings.ts'
import { erasure, rewritten } from '../retention/rewritten.ts'
import { at, came, createScribe, day, ended, granted, opened, someone, withdrawn } from '../scribe.ts'

const [awa, awaAgain, karim, diallo] = [someone(1), someone(2), someone(3), someone(4)]
const all = [awa, awaAgain, karim, diallo]

export const merged = (kept: PersonId, absorbed: PersonId): Draft => ({ kind: 'peopleMerged', person: kept, data: {}, secret: { absorbed } })

const february = { from: day('2024-02-01'), to: day('2024-02-28') }
const figuresOf = (register: Register) => [...figuresIn(register, february, initialSettings.calendar)].toSorted(([a], [b]) => compare(a, b))
const readingOf = (register: Register) => ({
  acts: all.map((who) => actsOf(register, who).map(({ id, person, writtenAs }) => [id, person, writtenAs])),
  who: all.map((who) => whoIs(register, who)), everyone: everyone(register).toSorted(compare),
  mail: all.map((who) => mailOf(register, who)), status: all.map((who) => statusOn(register, who, day('2024-02-20'))),
  figures: figuresOf(register), doublons: doublonsOf(register).map(doublonKey).toSorted(compare),
})

const someoneOf = fc.constantFrom(...all)
const date = fc.integer({ min: 1, max: 28 }).map((n) => `2024-02-${String(n).padStart(2, '0')}`)
const acts = fc.oneof(
  someoneOf.map((who) => came(who)), someoneOf.map((who) => came(who, 'domiciliation')),
  someoneOf.map((who): Draft => ({ kind: 'prestation', person: who, data: { prestation: 'shower', at: at('10:00') } })),
  someoneOf.map((who): Draft => ({ kind: 'prestation', person: who, n: 2, data: { prestation: 'laundry', again: true } })),
  someoneOf.map((who): Draft => ({ kind: 'mailReceived', person: who, n: 2, data: { mail: 'letter' } })),
  someoneOf.map((who): Draft => ({ kind: 'mailHandedOut', person: who, n: 1, data: { mail: 'letter', to: 'holder' } })),
  someoneOf.map((who): Draft => ({ kind: 'referralMade', person: who, data: { referral: 'siao', how: 'here' } })),
  someoneOf.map((who) => granted(who, '2024-02-05', '2025-02-04')), someoneOf.map((who) => ended(who)),
)
const descriptions = someoneOf.chain((who) => fc.constantFrom<Draft>(
  opened(who, { lastName: who.slice(-1), number: `A-000${who.slice(-1)}` }), opened(who, { nickname: 'Nini', sex: 'female' }),
  { kind: 'personDescribed', person: who, data: { since: day('2024-02-10') }, secret: { lastName: 'Nda', birthDate: day('1980-01-01') } },
))
const merges = fc.tuple(someoneOf, someoneOf).map(([kept, absorbed]) => merged(kept, absorbed))
const step = fc.record({ on: date, act: fc.oneof({ weight: 4, arbitrary: acts }, descriptions, merges), seat: fc.nat(1), strike: fc.option(fc.nat(30), { nil: undefined, freq: 4 }) })

const written = (steps: readonly { readonly on: string; readonly act: Draft; readonly seat: number; readonly strike: number | undefined }[]): readonly Fact[] => {
  const tablets = [createScribe(1), createScribe(2)]
  for (const { on, act, seat, strike } of steps) {
    const facts = tablets.flatMap((tablet) => tablet.all)
    const target = strike === undefined ? undefined : facts[strike % Math.max(1, facts.length)]
    if (target !== undefined) tablets[seat]?.write(on, withdrawn(target))
    tablets[seat]?.write(on, act)
  }
  return tablets.flatMap((tablet) => tablet.all)
}

// Read between folds, so that what readers remember is put to the test as well.
const foldedBy = (parts: readonly (readonly Fact[])[]): Register =>
  parts.reduce((before, some) => {
    for (const who of all) whoIs(before, who)
    return fold(before, some)
  }, emptyRegister())

const shuffledBy = (facts: readonly Fact[], chance: fc.Stream<number>): readonly Fact[] =>
  facts.map((fact) => ({ fact, key: Number(chance.next().value) })).sort((a, b) => a.key - b.key).map(({ fact }) => fact)

describe('any order, any duplicate, any merges: same answers (sync.md, invariant 8)', () => {
  test('two tablets that hold the same facts say the same', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
      const facts = written(steps)
      expect(readingOf(foldedBy(shuffledBy([...facts, ...facts], chance).map((fact) => [fact])))).toEqual(readingOf(fold(emptyRegister(), facts)))
    }), { numRuns: 80 })
  })

  test('merges that were all withdrawn leave everything as it was before', { timeout: 60_000 }, () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 20 }), fc.array(merges, { maxLength: 4 }), (steps, some) => {
      const facts = written(steps.filter(({ act }) => act.kind !== 'peopleMerged'))
      const later = createScribe(3)
      for (const draft of some) later.write('2024-03-01', draft)
      const undone = foldedBy([facts, later.all])
      figuresOf(undone)
      for (const fact of later.all.slice()) later.write('2024-03-02', { kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: fact.id } })
      expect(readingOf(fold(undone, later.all))).toEqual(readingOf(fold(emptyRegister(), facts)))
    }), { numRuns: 40 })
  })

  test('the figures are those of a register in which everything had been written under one id from the start', { timeout: 60_000 }, () => {
    const noted = fc.record({ on: date, act: acts, seat: fc.nat(1), strike: fc.constant(undefined) })
    fc.assert(fc.property(fc.array(noted, { maxLength: 25 }), fc.array(merges, { maxLength: 3 }), (steps, some) => {
      const facts = written(steps)
      const later = createScribe(3)
      later.write('2024-03-01', opened(awa, { lastName: 'Sow' }))
      for (const draft of some) later.write('2024-03-01', draft)
      const register = fold(emptyRegister(), [...facts, ...later.all])
      const model = facts.map((fact) => (fact.person === undefined ? fact : { ...fact, person: readAs(register, fact.person) }))
      expect(figuresOf(register)).toEqual(figuresOf(fold(emptyRegister(), model)))
      // What two files contradict is shown as what it is: in one file the desk would have refused it.
      const shown = (of: Register) => ({ mail: readingOf(of).mail, doublons: readingOf(of).doublons.filter((key) => !key.startsWith('twoDecisions')) })
      expect(shown(register)).toEqual(shown(fold(emptyRegister(), model)))
    }), { numRuns: 40 })
  })
})

describe('two files of one person', () => {
  const scribe = createScribe()
  scribe.write('2024-02-01', opened(awa, { firstName: 'Awa', lastName: 'Diallo', number: 'A-0001' }))
  scribe.write('2024-02-02', opened(awaAgain, { firstName: 'Hawa', usualName: 'Traoré', birthYear: '1985', number: 'B-0007', boxNumber: '12' }))
  scribe.write('2024-02-02', came(awaAgain))
  const before = scribe.register()

  test('are one, under the file that is kept: what it does not say is taken from the other, and no half of a name', () => {
    scribe.write('2024-02-03', merged(awa, awaAgain))
    const register = fold(before, scribe.all)
    expect(everyone(register)).toEqual([awa])
    expect([isKnown(register, awaAgain), readAs(register, awaAgain), mergedInto(register, awa), mergedInto(before, awa)]).toEqual([false, awa, [awaAgain], [awaAgain]])
    expect(mergedInto(emptyRegister(), awa)).toEqual([])
    expect(whoIs(register, awa)).toEqual({ firstName: 'Awa', lastName: 'Diallo', number: 'A-0001', birthYear: '1985', boxNumber: '12' })
    expect(whoIs(register, awaAgain)).toMatchObject({ number: 'B-0007' })
    expect(actsOf(register, awa).find(({ kind }) => kind === 'passage')).toMatchObject({ person: awa, writtenAs: awaAgain })
  })

  test('what a tablet that was apart wrote under the other id comes onto the file that is kept', () => {
    const apart = createScribe(2)
    apart.write('2024-02-05', came(awaAgain))
    const register = fold(scribe.register(), apart.all)
    expect(actsOf(register, awa).map(({ day: on }) => on)).toContain('2024-02-05')
    expect(actsOf(register, awaAgain)).toEqual([])
  })

  test('a file that was merged into one that is not here yet goes by its own words', () => {
    const early = createScribe(4)
    early.write('2024-02-01', opened(karim, { nickname: 'Kim' }), merged(diallo, karim))
    expect([whoIs(early.register(), diallo), everyone(early.register())]).toEqual([{ nickname: 'Kim' }, [diallo]])
    expect([whoWas(early.register(), diallo, day('2024-02-01')), describedBy(early.register(), diallo)?.kind]).toEqual([{ nickname: 'Kim' }, 'personOpened'])
    early.write('2024-02-02', { kind: 'personDescribed', person: awa, data: { since: day('2024-02-02') }, secret: { nickname: 'Ki' } }, merged(diallo, awa))
    expect([whoWas(early.register(), diallo, day('2024-02-01')), whoIs(early.register(), diallo)]).toEqual([{ nickname: 'Kim' }, { nickname: 'Kim' }])
  })

  test('a description written since says what it says: a word that was cleared does not come back from the other file', () => {
    const later = createScribe(3)
    later.write('2024-02-04', { kind: 'personDescribed', person: awa, data: {}, secret: { firstName: 'Awa', lastName: 'Diallo' } })
    expect(whoIs(fold(scribe.register(), later.all), awa)).toEqual({ firstName: 'Awa', lastName: 'Diallo' })
  })

  test('of whom a tablet that was apart erased one alone: the other is somebody again, under their own name, and nobody stands behind an alias', () => {
    const apart = (gone: PersonId) => {
      const tablet = createScribe()
      tablet.write('2024-02-01', opened(awa, { nickname: 'Awa' }), opened(karim, { nickname: 'Kim' }), came(karim))
      tablet.write('2024-02-03', merged(awa, karim))
      tablet.write('2024-02-04', erasure(gone))
      return rewritten(tablet.all, new Set([gone]))
    }
    const [keptGone, otherGone] = [apart(awa), apart(karim)]
    expect([everyone(keptGone), whoIs(keptGone, karim)]).toEqual([[karim], { nickname: 'Kim' }])
    expect([everyone(otherGone), whoIs(otherGone, awa)]).toEqual([[awa], { nickname: 'Awa' }])
    expect(actsOf(otherGone, awa).map(({ kind }) => kind)).toEqual(['personOpened', 'peopleMerged', 'personErased'])
    expect([...erasedOf(otherGone).keys()]).toEqual([karim])
  })

  test('of two tablets that kept one file each, the first decides; a chain ends at the last file that was kept', () => {
    const register = (...pairs: readonly (readonly [PersonId, PersonId])[]) => {
      const tablet = createScribe()
      for (const [kept, absorbed] of pairs) tablet.write('2024-02-03', merged(kept, absorbed))
      return all.map((who) => readAs(tablet.register(), who))
    }
    expect(register([awa, karim], [karim, awa])).toEqual([awa, awaAgain, awa, diallo])
    expect(register([awa, karim], [diallo, awa])).toEqual([diallo, awaAgain, diallo, diallo])
    expect(register([awa, karim], [diallo, karim])).toEqual([diallo, awaAgain, diallo, diallo])
    expect(register([awa, awa])).toEqual(all)
  })

  test('a merge that was written first says in clear whom it absorbs, and counts as it did', () => {
    const tablet = createScribe()
    tablet.write('2024-02-03', { kind: 'peopleMerged', person: awa, data: { absorbed: karim }, secret: {} })
    expect(readAs(tablet.register(), karim)).toBe(awa)
  })

  test('a merge whose seal does not open, or that names nobody to keep, merges nobody', () => {
    const tablet = createScribe()
    tablet.write('2024-02-03', { kind: 'peopleMerged', person: awa, data: { absorbed: karim } })
    tablet.write('2024-02-03', { kind: 'peopleMerged', data: {}, secret: { absorbed: karim } }, { kind: 'peopleMerged', person: awa, data: {}, secret: {} })
    tablet.write('2024-02-04', came(karim))
    expect(actsOf(tablet.register(), karim).map(writtenUnder)).toEqual([karim])
  })
})
