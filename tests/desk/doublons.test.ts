// Settling what two tablets say differently: one tap, and it leaves the list for good.
import { describe, expect, test } from 'vitest'
import { confirmAsSecond } from '#desk/confirmAsSecond.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { keepDescription } from '#desk/keepDescription.ts'
import { noteMissedArrival } from '#desk/noteMissedArrival.ts'
import { renumberPerson } from '#desk/renumberPerson.ts'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { whoIs, whoWas } from '#domain/person/who.ts'
import { knownDay } from '#domain/time.ts'
import { someFactId, someone } from '../domain/scribe.ts'
import { awaOnTwoTablets } from './onTwoTablets.ts'

const today = knownDay('2026-11-17')

const refusal = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code

describe('the same shower on two tablets', () => {
  test('can be a second one: then both count', async () => {
    const { act, record, register, awa, here, there, left } = await awaOnTwoTablets()
    const shower: Draft = { kind: 'prestation', person: awa, n: 1, data: { prestation: 'shower' }, secret: { reason: 'noté le soir' } }
    await here(shower)
    const second = await there(shower)
    expect(left()).toEqual(['sameAct'])
    const [confirmed] = await act(confirmAsSecond({ fact: second.id }))
    expect(left()).toEqual([])
    expect(flowsIn(register(), { from: today, to: today }).sums.get('showers')).toBe(2)
    expect(refusal(await record(confirmAsSecond({ fact: second.id })))).toBe('alreadyWithdrawn')
    expect(refusal(await record(confirmAsSecond({ fact: confirmed?.id ?? second.id })))).toBe('alreadyWithdrawn')
  })

  test('a second passage is another entry; nothing else can be a second one', async () => {
    const { act, record, register, awa, here, there, left } = await awaOnTwoTablets()
    const passage: Draft = { kind: 'passage', person: awa, data: { for: 'welcome' } }
    const [first, second] = [await here(passage), await there(passage)]
    await act(confirmAsSecond({ fact: second.id }))
    expect(left()).toEqual([])
    expect(flowsIn(register(), { from: today, to: today }).sums.get('entries')).toBe(2)
    const asked = await here({ kind: 'mailAskedFor', person: awa, data: {} })
    expect(refusal(await record(confirmAsSecond({ fact: asked.id })))).toBe('unknownFact')
    expect(refusal(await record(confirmAsSecond({ fact: someFactId(9) })))).toBe('unknownFact')
    expect(first.kind).toBe('passage')
  })
})

describe('a letter handed out twice', () => {
  test('had really come in twice: its arrival is noted on that day', async () => {
    const { act, record, register, awa, here, there, left } = await awaOnTwoTablets()
    const letter: Draft = { kind: 'mailReceived', person: awa, n: 1, data: { mail: 'letter' } }
    const out: Draft = { kind: 'mailHandedOut', person: awa, n: 1, data: { mail: 'letter', to: 'holder' } }
    await here(letter)
    await here(out)
    await there(out)
    expect(left()).toEqual(['handedOutTwice'])
    await act(noteMissedArrival({ person: awa, mail: 'letter', day: today }))
    expect(left()).toEqual([])
    expect(mailOf(register(), awa).letter).toMatchObject({ in: 2, toHolder: 2, waiting: 0 })
    expect(refusal(await record(noteMissedArrival({ person: awa, mail: 'letter', day: today })))).toBe('nothingWaiting')
  })
})

describe('two edits of one file', () => {
  const twoEdits = async () => {
    const scene = await awaOnTwoTablets()
    const opened = [...scene.register().facts.values()].find(({ kind }) => kind === 'personOpened')
    if (opened === undefined) throw new Error('no file')
    const edit = (firstName: string, since?: string): Draft => ({
      kind: 'personDescribed', person: scene.awa, data: since === undefined ? {} : { since: knownDay(since) }, secret: { firstName }, refs: { previous: opened.id },
    })
    return { ...scene, edit }
  }

  test('the one that is not read can be taken: it is read from then on', async () => {
    const { act, register, awa, here, there, edit, left } = await twoEdits()
    const mine = await here(edit('Awa-Marie'))
    const theirs = await there(edit('Hawa', '2026-11-10'))
    expect(whoIs(register(), awa).firstName).toBe('Hawa')
    await act(keepDescription({ kept: mine.id, other: theirs.id }))
    expect(left()).toEqual([])
    expect([whoIs(register(), awa).firstName, whoWas(register(), awa, knownDay('2026-11-01')).firstName]).toEqual(['Awa-Marie', 'Awa-Marie'])
  })

  test('the one that is read can be confirmed', async () => {
    const { act, register, awa, here, there, edit, left } = await twoEdits()
    const mine = await here(edit('Awa-Marie'))
    const theirs = await there(edit('Hawa'))
    await act(keepDescription({ kept: theirs.id, other: mine.id }))
    expect(left()).toEqual([])
    expect(whoIs(register(), awa).firstName).toBe('Hawa')
  })

  test('an edit that cannot be read cannot be kept', async () => {
    const { record, here, there, edit } = await twoEdits()
    const mine = await here(edit('Awa-Marie'))
    const { secret: _, ...bare } = edit('Hawa')
    const unread = await there(bare)
    expect(refusal(await record(keepDescription({ kept: unread.id, other: mine.id })))).toBe('unknownFact')
  })

  test('refuses what is no edit, counts no more, or is of somebody else', async () => {
    const { act, record, here, there, edit } = await twoEdits()
    const [mine, theirs] = [await here(edit('Awa-Marie')), await there(edit('Hawa'))]
    const karims = await here({ ...edit('Karim'), person: someone(7) })
    expect(refusal(await record(keepDescription({ kept: mine.id, other: karims.id })))).toBe('unknownFact')
    expect(refusal(await record(keepDescription({ kept: someFactId(9), other: mine.id })))).toBe('unknownFact')
    await act(withdrawTap({ facts: [theirs.id] }))
    expect(refusal(await record(keepDescription({ kept: mine.id, other: theirs.id })))).toBe('unknownFact')
  })
})

describe('two files under one number', () => {
  test('one of them gets the next number of this tablet; its days stay what they were', async () => {
    const { act, record, register, awa, here, there, left } = await awaOnTwoTablets()
    const karim = someone(7)
    await there({ kind: 'personOpened', person: karim, data: {}, secret: { firstName: 'Karim', number: 'A-0001' } })
    expect(left()).toEqual(['numbersAlike'])
    await act(renumberPerson({ person: karim, letter: 'B' }))
    expect(left()).toEqual([])
    expect([whoIs(register(), karim).number, whoIs(register(), awa).number]).toEqual(['B-0001', 'A-0001'])
    await here({ kind: 'personDescribed', person: awa, data: { since: today }, secret: { number: 'B-0001' } })
    await act(renumberPerson({ person: awa, letter: 'B' }))
    expect(whoIs(register(), awa).number).toBe('B-0002')
    await act(renumberPerson({ person: awa, letter: 'A' }))
    expect(whoWas(register(), awa, knownDay('2026-11-01')).number).toBe('A-0001')
    expect(refusal(await record(renumberPerson({ person: someone(99), letter: 'A' })))).toBe('unknownPerson')
  })
})

describe('a radiation for silence while a tablet is silent too', () => {
  test('goes through on purpose only, with a reason', async () => {
    const { act, record, awa, here } = await awaOnTwoTablets()
    await here({ kind: 'domiciliationGranted', person: awa, day: knownDay('2026-01-05'), data: { decision: 'first', from: knownDay('2026-01-05'), until: knownDay('2027-01-04') } })
    const radiation = { person: awa, decidedOn: today, ground: 'nonManifestation' } as const
    await act(skipPriorLetter({ person: awa, on: today, ground: 'nonManifestation', reason: 'sans adresse' }))
    expect(refusal(await record(endDomiciliation({ ...radiation, incomplete: 'unseen' })))).toBe('incomplete')
    expect(refusal(await record(endDomiciliation({ ...radiation, incomplete: 'accepted' })))).toBe('reasonMissing')
    const [ended] = await act(endDomiciliation({ ...radiation, incomplete: 'accepted', detail: 'tablette en panne depuis août' }))
    expect(ended).toMatchObject({ secret: { detail: 'tablette en panne depuis août' } })
  })
})
