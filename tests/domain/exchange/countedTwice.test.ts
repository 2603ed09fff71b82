// Two tablets that count one pile while they are apart: both corrections stay and add up.
import { describe, expect, test } from 'vitest'
import { doublonKey, doublonsOf, settles } from '#domain/exchange/doublons.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { fold } from '#domain/register/fold.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { createScribe, someBatch, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const today = '2026-11-17'

const received = (mail: MailKind): Draft => ({ kind: 'mailReceived', person: awa, n: 3, data: { mail } })
const counted = (by: number, { seen, mail = 'letter' }: { readonly seen?: FactId | undefined; readonly mail?: MailKind } = {}): Draft => ({
  kind: 'mailCounted', person: awa, data: { mail, by }, secret: { reason: 'inventaire' }, ...(seen === undefined ? {} : { refs: { previous: seen } }),
})
const only = (facts: readonly Fact[]): Fact => {
  const [fact] = facts
  if (fact === undefined) throw new Error('nothing was written')
  return fact
}

const threeLetters = () => {
  const [one, two] = [createScribe(1), createScribe(2)]
  one.write('2026-11-16', received('letter'))
  // Whichever tablet's journal arrives first.
  const merged = () => [[...one.all, ...two.all], [...two.all, ...one.all]].map((facts) => fold(emptyRegister(), facts))
  const found = () => {
    const [mine, theirs] = merged().map((register) => doublonsOf(register))
    expect(mine?.map(doublonKey)).toEqual(theirs?.map(doublonKey))
    return mine?.map((doublon) => (doublon.what === 'countedTwice' ? `${doublon.mail} ${doublon.facts.map(({ id }) => id).join(' ')}` : doublon.what))
  }
  const waiting = () => merged().map((register) => mailOf(register, awa).letter.waiting)
  return { one, two, merged, found, waiting }
}

describe('two of three letters lie there, and both tablets count them', () => {
  test('both corrections are shown, whichever journal arrives first, to a worker', () => {
    const { one, two, merged, found, waiting } = threeLetters()
    const facts = [only(one.write(today, counted(-1))), only(two.write(today, counted(-1)))]
    expect(waiting()).toEqual([1, 1])
    expect(found()).toEqual([`letter ${facts.map(({ id }) => id).toSorted().join(' ')}`])
    const [pair] = doublonsOf(merged()[0] ?? emptyRegister())
    expect(pair).toMatchObject({ what: 'countedTwice', person: awa, mail: 'letter' })
    expect(pair && [settles('desk', pair), settles('worker', pair)]).toEqual([false, true])
  })

  test.each([0, 1])('one tap withdraws one of them, whichever: two wait', (which) => {
    const { one, two, found, waiting } = threeLetters()
    const facts = [only(one.write(today, counted(-1))), only(two.write(today, counted(-1)))]
    one.write(today, withdrawn(facts[which]))
    expect(found()).toEqual([])
    expect(waiting()).toEqual([2, 2])
  })

  test('a tablet that stayed apart overnight is found too', () => {
    const { one, two, found } = threeLetters()
    one.write(today, counted(-1))
    two.write('2026-11-18', counted(-1))
    expect(found()).toHaveLength(1)
  })

  test('of a chain of counts, the last is asked about', () => {
    const { one, two, found } = threeLetters()
    const first = only(one.write(today, counted(-1)))
    const last = only(one.write(today, counted(1, { seen: first.id })))
    const theirs = only(two.write(today, counted(-1)))
    expect(found()).toEqual([`letter ${theirs.id} ${last.id}`])
  })
})

describe('what was counted in sight of the other is no question', () => {
  test('one tablet counts, and the other counts again later, even once the count between was withdrawn', () => {
    const { one, two, found } = threeLetters()
    const first = only(one.write(today, counted(-1)))
    const second = only(two.write(today, counted(1, { seen: first.id })))
    one.write(today, counted(-2, { seen: second.id }))
    expect(found()).toEqual([])
    one.write(today, withdrawn(second))
    expect(found()).toEqual([])
  })

  test('two of one tablet, two kinds, and rows of an import', () => {
    const { one, two, found } = threeLetters()
    one.write(today, counted(-1), counted(-1))
    two.write(today, received('parcel'), counted(-1, { mail: 'parcel' }))
    two.write(today, { ...counted(-1), batch: someBatch(1) }, { kind: 'importFinished', data: { completes: [someBatch(1)] }, secret: { files: [] } })
    expect(found()).toEqual([])
  })
})
