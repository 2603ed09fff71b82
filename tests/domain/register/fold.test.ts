import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '#kernel/compare.ts'
import type { Draft, Fact, ForeignFact } from '#domain/facts/fact.ts'
import { fold } from '#domain/register/fold.ts'
import { activeOfKind, actsOf, actsOn, isActive } from '#domain/register/read.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { figuresIn } from '#domain/figures/figures.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { everyone, whoIs } from '#domain/person/who.ts'
import { at, came, createScribe, day, ended, granted, opened, someBatch, someFactId, someone, withdrawn } from '../scribe.ts'

const [awa, karim] = [someone(1), someone(2)]

describe('what is withdrawn, replaced or undone', () => {
  test('a withdrawn act no longer counts, and counts again when its withdrawal is withdrawn', () => {
    const scribe = createScribe()
    const [visit] = scribe.write('2024-03-04', came(awa))
    let register = fold(emptyRegister(), scribe.all)
    expect(actsOf(register, awa)).toEqual([visit])
    const [struck] = scribe.write('2024-03-05', withdrawn(visit))
    register = fold(register, scribe.all)
    expect(actsOf(register, awa).filter(({ kind }) => kind === 'passage')).toEqual([])
    expect(actsOn(register, day('2024-03-04'))).toEqual([])
    scribe.write('2024-03-06', withdrawn(struck))
    register = fold(register, scribe.all)
    expect(actsOn(register, day('2024-03-04'))).toEqual([visit])
  })

  test('a withdrawal that names nobody reaches what was already read about a person', () => {
    const scribe = createScribe()
    const [visit] = scribe.write('2024-03-04', came(awa))
    const before = fold(emptyRegister(), scribe.all)
    expect(actsOf(before, awa)).toHaveLength(1)
    const [struck] = scribe.write('2024-03-05', { kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: visit?.id ?? someFactId(0) } })
    const middle = fold(before, scribe.all)
    expect(actsOf(middle, awa)).toHaveLength(0)
    scribe.write('2024-03-06', { kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: struck?.id ?? someFactId(0) } })
    expect(actsOf(fold(middle, scribe.all), awa)).toHaveLength(1)
  })

  test('a withdrawal received before its target applies when it arrives', () => {
    const scribe = createScribe()
    const [visit] = scribe.write('2024-03-04', came(awa))
    scribe.write('2024-03-05', withdrawn(visit))
    const register = fold(fold(emptyRegister(), scribe.all.slice(1)), scribe.all.slice(0, 1))
    expect(actsOn(register, day('2024-03-04'))).toEqual([])
  })

  test('an act replaced by another counts once, as the second says; without the second the first is back', () => {
    const scribe = createScribe()
    const [first] = scribe.write('2024-03-04', came(awa))
    const [second] = scribe.write('2024-03-05', { ...came(awa), day: day('2024-03-03'), refs: { replaces: first?.id ?? someFactId(0) } })
    expect(actsOf(scribe.register(), awa)).toEqual([second])
    scribe.write('2024-03-06', withdrawn(second))
    expect(actsOf(scribe.register(), awa).filter(({ kind }) => kind === 'passage')).toEqual([first])
  })

  test('nothing can withdraw itself, and two withdrawals of each other leave both standing in one order', () => {
    const scribe = createScribe()
    const self: Draft = { kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: someFactId(1_000_001) } }
    const [own] = scribe.write('2024-03-04', self)
    expect(own === undefined ? false : isActive(scribe.register(), own)).toBe(true)
    const cycle = createScribe()
    const pair = (n: number): Draft => ({ kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: someFactId(1_000_000 + n) } })
    const [one] = cycle.write('2024-03-04', pair(2))
    const [two] = cycle.write('2024-03-04', pair(1))
    for (const facts of [cycle.all, cycle.all.toReversed()]) {
      const register = fold(emptyRegister(), facts)
      expect([one, two].map((fact) => fact !== undefined && isActive(register, fact))).toEqual([false, true])
    }
  })

  test('a withdrawal whose sealed part does not open has no effect', () => {
    const scribe = createScribe()
    const [visit] = scribe.write('2024-03-04', came(awa))
    scribe.write('2024-03-05', { kind: 'factWithdrawn', data: {}, refs: { withdraws: visit?.id ?? someFactId(0) } })
    expect(actsOn(scribe.register(), day('2024-03-04'))).toEqual([visit])
  })
})

describe('an import counts once it is finished', () => {
  const batch = someBatch(1)
  const row = (): Draft => ({ ...came(awa), batch })
  const finish: Draft = { kind: 'importFinished', batch, data: { completes: [batch] }, secret: { files: [] } }
  test('before, its rows wait; after, they count, and readers notice', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', { kind: 'importStarted', batch, data: {}, secret: { files: ['passages.csv'] } })
    scribe.write('2024-03-04', row())
    const before = fold(emptyRegister(), scribe.all)
    expect(actsOf(before, awa)).toEqual([])
    expect(activeOfKind(before, 'importStarted')).toHaveLength(1)
    scribe.write('2024-03-04', finish)
    expect(actsOf(fold(before, scribe.all), awa)).toHaveLength(1)
  })
  test('undone, they no longer count; the undo withdrawn, they do again', () => {
    const scribe = createScribe()
    scribe.write('2024-03-04', row(), finish)
    const [undo] = scribe.write('2024-03-05', { kind: 'importUndone', data: { undoes: batch }, secret: {} })
    expect(actsOf(scribe.register(), awa)).toEqual([])
    scribe.write('2024-03-06', withdrawn(undo))
    expect(actsOf(scribe.register(), awa)).toHaveLength(1)
  })
  test('a later import names the unfinished batches that it completes', () => {
    const scribe = createScribe()
    const second = someBatch(2)
    scribe.write('2024-03-04', row())
    scribe.write('2024-03-05', { kind: 'importFinished', batch: second, data: { completes: [second, batch] }, secret: { files: [] } })
    expect(actsOf(scribe.register(), awa)).toHaveLength(1)
  })
})

test('a fact of a newer version is kept apart, once', () => {
  const scribe = createScribe()
  const [visit] = scribe.write('2024-03-04', came(awa))
  if (visit === undefined) throw new Error('no visit')
  const { data: _data, ...envelope } = visit
  const foreign: ForeignFact = { ...envelope, kind: 'queueJoined', foreign: true }
  const register = fold(fold(emptyRegister(), [foreign]), [foreign, visit])
  expect(register.foreign.size).toBe(1)
  expect(register.facts.size).toBe(0)
})

test('the receipt of an act that this version does not understand comes with its echo, and the smaller one stays', () => {
  const [visit] = createScribe().write('2024-03-04', came(awa))
  if (visit === undefined) throw new Error('no visit')
  const { data: _data, ...envelope } = visit
  const foreign: ForeignFact = { ...envelope, kind: 'queueJoined', foreign: true }
  const received = (...rcvs: readonly number[]) =>
    rcvs.reduce((register, rcv) => fold(register, [{ ...foreign, rcv }]), fold(emptyRegister(), [{ ...foreign }])).foreign.get(foreign.id)?.rcv
  expect([received(), received(5), received(5, 7), received(7, 5)]).toEqual([undefined, 5, 5, 5])
})

describe('any order, any duplicate, same answers (sync.md, invariant 8)', () => {
  const person = fc.constantFrom(awa, karim)
  const date = fc.integer({ min: 1, max: 28 }).map((n) => `2024-02-${String(n).padStart(2, '0')}`)
  const act = fc.oneof(
    person.map((who) => opened(who, { lastName: who.slice(-1), number: 'B1' })),
    person.map((who) => came(who)),
    person.map((who): Draft => ({ kind: 'prestation', person: who, data: { prestation: 'shower', at: at('10:00') } })),
    person.map((who): Draft => ({ kind: 'mailReceived', person: who, n: 2, data: { mail: 'letter' } })),
    person.map((who): Draft => ({ kind: 'mailHandedOut', person: who, n: 1, data: { mail: 'letter', to: 'holder' } })),
    person.map((who) => granted(who, '2024-02-05', '2025-02-04')),
    person.map((who) => ended(who)),
    person.map((who): Draft => ({ kind: 'personDescribed', person: who, data: { since: day('2024-02-10') }, secret: { sex: 'female' } })),
    fc.constant<Draft>({ kind: 'anonymousPassage', n: 3, data: {} }),
    fc.constant<Draft>({ kind: 'settingsChanged', data: {}, secret: { place: 'Ici' } }),
    person.map((who): Draft => ({ ...came(who), batch: someBatch(1) })),
    fc.constant<Draft>({ kind: 'importFinished', batch: someBatch(1), data: { completes: [someBatch(1)] }, secret: { files: [] } }),
    fc.constant<Draft>({ kind: 'importUndone', data: { undoes: someBatch(1) }, secret: {} }),
  )
  const step = fc.record({ on: date, act, strike: fc.option(fc.nat(30), { nil: undefined }), replace: fc.boolean() })

  const answers = (facts: readonly (readonly Fact[])[]) => {
    // Read between folds, so that what readers remember is put to the test as well.
    const register = facts.reduce((before, some) => {
      for (const who of [awa, karim]) actsOf(before, who)
      return fold(before, some)
    }, emptyRegister())
    return {
      acts: [awa, karim].map((who) => actsOf(register, who).map(({ id }) => id)),
      who: [awa, karim].map((who) => whoIs(register, who)), everyone: everyone(register).toSorted(compare),
      mail: [awa, karim].map((who) => mailOf(register, who)),
      status: [awa, karim].map((who) => statusOn(register, who, day('2024-02-20'))),
      figures: [...figuresIn(register, { from: day('2024-02-01'), to: day('2024-02-28') }, initialSettings.calendar)].toSorted(([a], [b]) => compare(a, b)),
      settings: settingsOf(register),
    }
  }

  test('two tablets that hold the same facts say the same', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (steps, chance) => {
        const scribe = createScribe()
        for (const { on, act: draft, strike, replace } of steps) {
          const target = strike === undefined ? undefined : scribe.all[strike % Math.max(1, scribe.all.length)]
          if (target !== undefined && replace) scribe.write(on, { ...came(awa), refs: { replaces: target.id } })
          else if (target !== undefined) scribe.write(on, withdrawn(target))
          scribe.write(on, draft)
        }
        const shuffled = [...scribe.all, ...scribe.all].map((fact) => ({ fact, key: Number(chance.next().value) })).sort((a, b) => a.key - b.key)
        expect(answers(shuffled.map(({ fact }) => [fact]))).toEqual(answers([scribe.all]))
      }),
      { numRuns: 300 },
    )
  })
})
