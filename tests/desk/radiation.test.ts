// From a silence to a radiation and back, each step a gesture that refuses what comes too early.
import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { closeAppeal, lodgeAppeal } from '#desk/lodgeAppeal.ts'
import { notifyRadiation } from '#desk/notifyRadiation.ts'
import type { Decide } from '#desk/ports.ts'
import { recordAttempt } from '#desk/recordAttempt.ts'
import { recordContact } from '#desk/recordContact.ts'
import { reviewSilence } from '#desk/reviewSilence.ts'
import { sendPriorLetter, skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { factId } from '#domain/ids.ts'
import { day, someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

const long = 'x'.repeat(201)
const stranger = someone(9)

const silent = async () => {
  const memory = await openMemoryRegister({ day: '2026-01-05' })
  const awa = await memory.person({ nickname: 'Awa' })
  await memory.act(grantedOn(awa, '2026-01-05'))
  memory.goTo('2026-06-01', '10:00')
  const code = async (decide: Decide) => {
    const recorded = await memory.record(decide)
    return recorded.ok ? 'written' : recorded.error.code
  }
  const nowhere = factId(memory.opened.journal.newId())
  const ended = async () => {
    const [fact] = await memory.act(endDomiciliation({ person: awa, decidedOn: day('2026-06-01'), ground: 'onRequest' }))
    if (fact === undefined) throw new Error('nothing was written')
    return fact.id
  }
  return { ...memory, awa, code, nowhere, ended, on: day('2026-06-01') }
}

describe('an attempt to reach someone', () => {
  test('is noted with its outcome, and moves no clock', async () => {
    const { act, awa, register, code } = await silent()
    expect(await act(recordAttempt({ person: awa, channel: 'call', outcome: 'noAnswer', detail: ' deux fois ' }))).toMatchObject([{ kind: 'attemptMade', secret: { outcome: 'noAnswer', detail: 'deux fois' } }])
    expect(await act(recordAttempt({ person: awa, channel: 'sms' }))).toMatchObject([{ data: { channel: 'sms' } }])
    expect(await act(recordAttempt({ person: awa, channel: 'thirdParty', detail: 'sa sœur', when: { day: day('2026-05-30'), reason: 'noté sur papier' } }))).toMatchObject([{ day: '2026-05-30' }])
    expect(clockOn(register(), awa, day('2026-06-01'))?.stage).toBe('flagged')
    expect(await code(recordAttempt({ person: stranger, channel: 'call' }))).toBe('unknownPerson')
    expect(await code(recordAttempt({ person: awa, channel: 'call', detail: long }))).toBe('textTooLong')
    expect(await code(recordAttempt({ person: awa, channel: 'letter', when: { day: day('2026-06-02'), reason: 'demain' } }))).toBe('dayAhead')
  })

  test.each([['call', 'call'], ['sms', 'call'], ['letter', 'letter'], ['email', 'email'], ['visit', 'otherService']] as const)('answered by %s, the contact is noted with it', async (channel, heard) => {
    const { act, awa, register } = await silent()
    expect(await act(recordAttempt({ person: awa, channel, outcome: 'answered', detail: 'vue à la gare' }))).toMatchObject([{ kind: 'attemptMade' }, { kind: 'contact', data: { channel: heard } }])
    expect(clockOn(register(), awa, day('2026-06-01'))?.stage).toBe('fresh')
  })

  test('of which nobody says by whom is refused, and a third party answers for nobody', async () => {
    const { awa, code } = await silent()
    expect(await code(recordAttempt({ person: awa, channel: 'thirdParty' }))).toBe('sourceMissing')
    expect(await code(recordAttempt({ person: awa, channel: 'visit', outcome: 'answered' }))).toBe('sourceMissing')
    expect(await code(recordAttempt({ person: awa, channel: 'thirdParty', outcome: 'answered', detail: 'sa sœur' }))).toBe('outOfRange')
  })

  test('tapped twice is one', async () => {
    const { opened, record, awa } = await silent()
    const both = [await record(recordAttempt({ person: awa, channel: 'call' })), await record(recordAttempt({ person: awa, channel: 'call' }))]
    expect(both.map(({ ok }) => ok)).toEqual([true, false])
    expect(opened.demo).toBe(false)
  })
})

describe('the prior letter', () => {
  test('leaves the days that the house sets, and holds the decision until they are over', async () => {
    const { act, awa, code, on, goTo, register } = await silent()
    const end = (decidedOn: string) => endDomiciliation({ person: awa, decidedOn: day(decidedOn), ground: 'nonManifestation' })
    expect(await code(end('2026-06-01'))).toBe('priorLetterMissing')
    await act(changeSettings({ files: { priorLetterDays: 20, mailKept: 3 } }))
    expect(await act(sendPriorLetter({ person: awa, on, ground: 'nonManifestation' }))).toMatchObject([{ data: { answerBy: '2026-06-21' }, secret: { ground: 'nonManifestation' } }])
    goTo('2026-06-21', '10:00')
    expect(await code(end('2026-06-21'))).toBe('priorLetterRunning')
    goTo('2026-06-22', '10:00')
    expect(await code(end('2026-06-22'))).toBe('written')
    expect(statusOn(register(), awa, day('2026-06-22')).state).toBe('ended')
  })

  test('may be left out with a reason that stays', async () => {
    const { act, awa, code, on } = await silent()
    const skip = { person: awa, on, ground: 'nonManifestation', reason: 'sans adresse' } as const
    expect(await code(skipPriorLetter({ ...skip, reason: ' ' }))).toBe('reasonMissing')
    expect(await code(skipPriorLetter({ ...skip, reason: long }))).toBe('textTooLong')
    expect(await code(skipPriorLetter({ ...skip, person: stranger }))).toBe('notDomiciled')
    await act(skipPriorLetter(skip))
    expect(await code(endDomiciliation({ person: awa, decidedOn: on, ground: 'nonManifestation' }))).toBe('written')
  })

  test('is refused for whom, when and why it cannot be', async () => {
    const { act, awa, code, on, record } = await silent()
    expect(await code(sendPriorLetter({ person: awa, on }))).toBe('groundMissing')
    expect(await code(sendPriorLetter({ person: awa, on, ground: 'other' }))).toBe('reasonMissing')
    expect(await code(sendPriorLetter({ person: awa, on: day('2026-06-02'), ground: 'houseRules' }))).toBe('dayAhead')
    expect(await code(sendPriorLetter({ person: stranger, on, ground: 'houseRules' }))).toBe('notDomiciled')
    expect(await act(sendPriorLetter({ person: awa, on, ground: 'other', detail: 'partie à Brest' }))).toMatchObject([{ secret: { detail: 'partie à Brest' } }])
    const both = [await record(sendPriorLetter({ person: awa, on, ground: 'houseRules' })), await record(sendPriorLetter({ person: awa, on, ground: 'houseRules' }))]
    expect(both.map(({ ok }) => ok)).toEqual([true, false])
    await act(recordContact({ person: awa, channel: 'call' }))
    expect(await code(sendPriorLetter({ person: awa, on, ground: 'nonManifestation' }))).toBe('notSilent')
  })

  test('is for no one who asked to leave, found a home or died', async () => {
    const { awa, code, on } = await silent()
    expect(await code(endDomiciliation({ person: awa, decidedOn: on, ground: 'stableHousing' }))).toBe('written')
  })
})

describe('the notice', () => {
  test('tells how and when the decision reached the person', async () => {
    const { act, ended, code, nowhere, on, record } = await silent()
    const id = await ended()
    expect(await act(notifyRadiation({ ended: id, how: 'inMail', on }))).toMatchObject([{ kind: 'radiationNotified', data: { how: 'inMail' }, refs: { previous: id } }])
    expect(await code(notifyRadiation({ ended: nowhere, how: 'sent', on }))).toBe('unknownFact')
    expect(await code(notifyRadiation({ ended: id, how: 'sent', on: day('2026-06-02') }))).toBe('dayAhead')
    expect(await code(notifyRadiation({ ended: id, how: 'sent', on: day('2026-05-31') }))).toBe('beforeDecision')
    const both = [await record(notifyRadiation({ ended: id, how: 'handed', on })), await record(notifyRadiation({ ended: id, how: 'handed', on }))]
    expect(both.map(({ ok }) => ok)).toEqual([true, false])
    await act(withdrawTap({ facts: [id], reason: 'erreur' }))
    expect(await code(notifyRadiation({ ended: id, how: 'sent', on }))).toBe('alreadyWithdrawn')
  })
})

describe('an appeal', () => {
  test('is lodged once before each body, and closed once', async () => {
    const { act, awa, ended, code, nowhere, on } = await silent()
    const decision = await ended()
    const [lodged] = await act(lodgeAppeal({ decision, with: 'president', on, detail: 'par lettre' }))
    const appeal = lodged?.id ?? nowhere
    expect(lodged).toMatchObject({ secret: { with: 'president', detail: 'par lettre' }, refs: { previous: decision } })
    expect(await code(lodgeAppeal({ decision, with: 'president', on }))).toBe('justRecorded')
    expect(await code(lodgeAppeal({ decision, with: 'court', on }))).toBe('written')
    expect(await code(lodgeAppeal({ decision: nowhere, with: 'court', on }))).toBe('unknownFact')
    expect(await code(closeAppeal({ person: awa, appeal: nowhere, outcome: 'upheld', on }))).toBe('unknownFact')
    expect(await code(closeAppeal({ person: awa, appeal, outcome: 'upheld', on: day('2026-05-31') }))).toBe('beforeDecision')
    expect(await code(closeAppeal({ person: awa, appeal, outcome: 'upheld', on, detail: long }))).toBe('textTooLong')
    expect(await act(closeAppeal({ person: awa, appeal, outcome: 'annulled', on }))).toMatchObject([{ secret: { outcome: 'annulled' }, refs: { ends: appeal } }])
    expect(await code(closeAppeal({ person: awa, appeal, outcome: 'upheld', on }))).toBe('justRecorded')
    expect(await code(lodgeAppeal({ decision, with: 'president', on }))).toBe('written')
  })

  test('is against what was decided, and still stands', async () => {
    const { act, awa, ended, code, on, register } = await silent()
    const decision = await ended()
    const granted = [...register().facts.values()].find(({ kind }) => kind === 'domiciliationGranted')
    expect(await code(lodgeAppeal({ decision: granted?.id ?? decision, with: 'court', on }))).toBe('unknownFact')
    expect(await code(lodgeAppeal({ decision, with: 'court', on: day('2026-06-02') }))).toBe('dayAhead')
    await act(withdrawTap({ facts: [decision], reason: 'recours admis' }))
    expect(await code(lodgeAppeal({ decision, with: 'court', on }))).toBe('alreadyWithdrawn')
    expect(clockOn(register(), awa, on)?.stage).toBe('flagged')
  })
})

describe('a silence that was looked at', () => {
  test('is looked at again within three months', async () => {
    const { act, awa, code } = await silent()
    expect(await act(reviewSilence({ person: awa, lookAgainOn: day('2026-09-01') }))).toMatchObject([{ data: { lookAgainOn: '2026-09-01' }, secret: {} }])
    expect(await act(reviewSilence({ person: awa, lookAgainOn: day('2026-06-02'), reason: 'sa sœur la cherche' }))).toMatchObject([{ secret: { reason: 'sa sœur la cherche' } }])
    expect(await code(reviewSilence({ person: awa, lookAgainOn: day('2026-06-01') }))).toBe('outOfRange')
    expect(await code(reviewSilence({ person: awa, lookAgainOn: day('2026-09-02') }))).toBe('outOfRange')
    expect(await code(reviewSilence({ person: awa, lookAgainOn: day('2026-06-02'), reason: long }))).toBe('textTooLong')
    await act(recordContact({ person: awa, channel: 'call' }))
    expect(await code(reviewSilence({ person: awa, lookAgainOn: day('2026-06-02') }))).toBe('notSilent')
  })
})
