import { describe, expect, test } from 'vitest'
import { askForMail } from '#desk/askForMail.ts'
import { endProcuration, giveProcuration } from '#desk/giveProcuration.ts'
import { handOutMail } from '#desk/handOutMail.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordContact } from '#desk/recordContact.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { actsOf } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { someone, someFactId } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const [today, tomorrow, yesterday] = ['2026-11-17', '2026-11-18', '2026-11-16'].map(knownDay) as [ReturnType<typeof knownDay>, ReturnType<typeof knownDay>, ReturnType<typeof knownDay>]
const withMail = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ lastName: 'Ndiaye' })
  await house.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
  await house.act(receiveMail({ person: awa, mail: 'parcel' }))
  return { ...house, awa, waiting: () => [mailOf(house.register(), awa).letter.waiting, mailOf(house.register(), awa).parcel.waiting] }
}

describe('mail in', () => {
  test('one by one, or several at once; two in a row are two letters', async () => {
    const { record, awa, waiting } = await withMail()
    await record(receiveMail({ person: awa, mail: 'letter' }))
    await record(receiveMail({ person: awa, mail: 'letter' }))
    expect(waiting()).toEqual([5, 1])
    expect(code(await record(receiveMail({ person: awa, mail: 'letter', n: 1000 })))).toBe('notAQuantity')
    expect(code(await record(receiveMail({ person: someone(9), mail: 'letter' })))).toBe('unknownPerson')
  })
})

describe('mail out', () => {
  test('all of it in one tap, to the holder, who thereby came in for their domiciliation', async () => {
    const { act, record, awa, waiting, pass } = await withMail()
    const tap = await act(handOutMail({ person: awa }))
    expect(tap).toMatchObject([{ kind: 'mailHandedOut', n: 3, data: { to: 'holder' } }, { kind: 'mailHandedOut', n: 1 }, { kind: 'passage', data: { for: 'domiciliation' } }])
    expect(waiting()).toEqual([0, 0])
    pass(-3_000)
    expect(code(await record(handOutMail({ person: awa })))).toBe('justRecorded')
    pass(3_000)
    expect(code(await record(handOutMail({ person: awa })))).toBe('nothingWaiting')
  })
  test('part of it, another day, with a reason', async () => {
    const { act, awa, waiting } = await withMail()
    const tap = await act(handOutMail({ person: awa, pieces: { letter: 2, parcel: 0 }, when: { day: yesterday, reason: 'feuille' } }))
    expect(tap).toMatchObject([{ n: 2, day: yesterday, secret: { reason: 'feuille' } }, { kind: 'passage', day: yesterday }])
    expect(waiting()).toEqual([1, 1])
  })
  test.each([
    ['more than waits', { pieces: { letter: 4 } }, 'moreThanWaiting'],
    ['half a letter', { pieces: { letter: 0.5 } }, 'notAQuantity'],
    ['none', { pieces: {} }, 'nothingWaiting'],
    ['tomorrow', { when: { day: tomorrow, reason: 'x' } }, 'dayAhead'],
    ['under a procuration that is not there', { under: someFactId(0) }, 'procurationNotValid'],
  ])('%s is refused', async (_name, wish, refusal) => {
    const { record, awa } = await withMail()
    expect(code(await record(handOutMail({ person: awa, ...wish })))).toBe(refusal)
  })
  test('a mandatary takes it under a procuration: no passage, no sign of life', async () => {
    const { act, awa, register } = await withMail()
    const [given] = await act(giveProcuration({ person: awa, name: ' Ali Koné ', from: today, to: today }))
    const tap = await act(handOutMail({ person: awa, under: given?.id ?? someFactId(0) }))
    expect(tap).toMatchObject([{ data: { to: 'mandatary' }, refs: { under: given?.id } }, { data: { to: 'mandatary' } }])
    expect(actsOf(register(), awa).some(({ kind }) => kind === 'passage')).toBe(false)
  })
})

describe('procurations', () => {
  test('five at most at once, ended one by one', async () => {
    const { act, record, awa } = await withMail()
    const give = (name: string) => giveProcuration({ person: awa, name, birthDate: knownDay('1980-01-01'), from: today, to: tomorrow })
    const [first] = await act(give('un'))
    for (const name of ['deux', 'trois', 'quatre', 'cinq']) await act(give(name))
    expect(code(await record(give('six')))).toBe('tooManyProcurations')
    await act(endProcuration({ person: awa, procuration: first?.id ?? someFactId(0) }))
    expect((await record(give('six'))).ok).toBe(true)
    expect(code(await record(endProcuration({ person: awa, procuration: someFactId(0) })))).toBe('unknownFact')
    expect(code(await record(endProcuration({ person: awa, procuration: first?.id ?? someFactId(0) })))).toBe('alreadyEnded')
  })
  test('five at most on each of its days: one that starts before the others counts those that are to come', async () => {
    const { act, record, awa } = await withMail()
    const give = (from: string, to: string) => giveProcuration({ person: awa, name: 'Ali', from: knownDay(from), to: knownDay(to) })
    for (let n = 0; n < 5; n++) await act(give('2026-12-01', '2026-12-10'))
    expect(code(await record(give('2026-11-20', '2026-12-01')))).toBe('tooManyProcurations')
    expect(code(await record(give('2026-12-10', '2026-12-10')))).toBe('tooManyProcurations')
    expect((await record(give('2026-11-20', '2026-11-30'))).ok).toBe(true)
    expect((await record(give('2026-12-11', '2026-12-31'))).ok).toBe(true)
  })
  test('one that is still to start can be taken back', async () => {
    const { act, record, awa } = await withMail()
    const [later] = await act(giveProcuration({ person: awa, name: 'Ali', from: knownDay('2026-12-01'), to: knownDay('2026-12-10') }))
    expect((await record(endProcuration({ person: awa, procuration: later?.id ?? someFactId(0) }))).ok).toBe(true)
  })
  test.each([
    ['nameless', { name: ' ' }, 'nameMissing'], ['too long', { name: 'x'.repeat(201) }, 'textTooLong'],
    ['reversed', { name: 'Ali', to: yesterday }, 'periodReversed'], ['nobody’s', { name: 'Ali', person: someone(9) }, 'unknownPerson'],
  ])('%s is refused', async (_name, wish, refusal) => {
    const { record, awa } = await withMail()
    expect(code(await record(giveProcuration({ person: awa, from: today, to: tomorrow, ...wish })))).toBe(refusal)
  })
})

describe('signs of life that are no visit', () => {
  test('asked for with nothing there: a passage for domiciliation, once a day', async () => {
    const { act, record, awa } = await withMail()
    expect(await act(askForMail({ person: awa }))).toMatchObject([{ kind: 'mailAskedFor' }, { kind: 'passage', data: { for: 'domiciliation' } }])
    expect(code(await record(askForMail({ person: awa })))).toBe('alreadyRecorded')
    expect(code(await record(askForMail({ person: someone(9) })))).toBe('unknownPerson')
  })
  test('a call is a contact and no passage; another service says which', async () => {
    const { act, record, awa } = await withMail()
    expect(await act(recordContact({ person: awa, channel: 'call' }))).toMatchObject([{ kind: 'contact', data: { channel: 'call' } }])
    expect(await act(recordContact({ person: awa, channel: 'otherService', source: ' ASLL ', when: { day: yesterday, reason: 'compte rendu' } }))).toMatchObject([
      { day: yesterday, secret: { source: 'ASLL', reason: 'compte rendu' } },
    ])
    expect(code(await record(recordContact({ person: awa, channel: 'otherService' })))).toBe('sourceMissing')
    expect(code(await record(recordContact({ person: awa, channel: 'letter', source: 'x'.repeat(201) })))).toBe('textTooLong')
    expect(code(await record(recordContact({ person: awa, channel: 'letter', when: { day: tomorrow, reason: 'x' } })))).toBe('dayAhead')
    expect(code(await record(recordContact({ person: someone(9), channel: 'call' })))).toBe('unknownPerson')
    await record(recordContact({ person: awa, channel: 'email' }))
    expect(code(await record(recordContact({ person: awa, channel: 'email' })))).toBe('justRecorded')
  })
})
