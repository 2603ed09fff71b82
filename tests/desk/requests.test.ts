import { describe, expect, test } from 'vitest'
import { closeRequest } from '#desk/closeRequest.ts'
import { handOverAttestation } from '#desk/handOverAttestation.ts'
import { holdInterview } from '#desk/holdInterview.ts'
import { requestDomiciliation } from '#desk/requestDomiciliation.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { attestationHandedOn, openRequestOn } from '#domain/domiciliation/requests.ts'
import { passageTile } from '#domain/passage.ts'
import { whoIs, whoWas } from '#domain/person/who.ts'
import { knownDay as day } from '#domain/time.ts'
import { someone } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const kinds = (facts: readonly { readonly kind: string }[]) => facts.map(({ kind }) => kind)
const today = day('2026-11-17')
const atDesk = async () => {
  const house = await openMemoryRegister({ day: '2026-11-17' })
  const awa = await house.person({ lastName: 'Ndiaye', composition: 'singleWoman' })
  const passed = (text: string) => passageTile(house.register(), awa, day(text)).today
  return { ...house, awa, passed, first: { person: awa, deposited: today, for: 'first', inPerson: true } as const }
}

describe('a request', () => {
  test('made in person notes the passage of that day, with its hour when that is today', async () => {
    const { act, awa, first, passed } = await atDesk()
    expect(await act(requestDomiciliation({ ...first, deposited: day('2026-11-12') }))).toMatchObject([
      { kind: 'domiciliationRequested', day: '2026-11-12', data: { for: 'first' } }, { kind: 'passage', day: '2026-11-12', data: { for: 'domiciliation' } },
    ])
    expect([passed('2026-11-12'), passed('2026-11-17')]).toEqual([1, 0])
    await act(closeRequest({ person: awa, why: 'withdrawn' }))
    expect((await act(requestDomiciliation(first)))[1]).toMatchObject({ data: { at: '09:24' } })
  })
  test('that came by letter notes none; nor does one of somebody who came already', async () => {
    const { act, awa, first } = await atDesk()
    expect(kinds(await act(requestDomiciliation({ ...first, inPerson: false })))).toEqual(['domiciliationRequested'])
    await act(closeRequest({ person: awa, why: 'withdrawn' }))
    await act(recordPassage({ person: awa }))
    expect(kinds(await act(requestDomiciliation(first)))).toEqual(['domiciliationRequested'])
  })
  test('is a sign of life of its deposit', async () => {
    const { act, register, awa } = await atDesk()
    await act(grantedOn(awa, '2026-01-05'))
    await act(requestDomiciliation({ person: awa, deposited: day('2026-11-10'), for: 'renewal', inPerson: false }))
    expect(clockOn(register(), awa, today)).toMatchObject({ silentSince: { day: '2026-11-10', sign: { channel: 'request' } } })
  })
  test('ahead, of nobody, while one waits, a first one of a holder, a renewal of nothing: refused', async () => {
    const { act, record, awa, first } = await atDesk()
    const refusal = async (wish: Partial<Parameters<typeof requestDomiciliation>[0]>) => code(await record(requestDomiciliation({ ...first, ...wish })))
    expect(await refusal({ deposited: day('2026-11-18') })).toBe('dayAhead')
    expect(await refusal({ person: someone(9) })).toBe('unknownPerson')
    expect(await refusal({ for: 'renewal' })).toBe('notDomiciled')
    await act(requestDomiciliation(first))
    expect(await refusal({})).toBe('requestOpen')
    await act(grantedOn(awa, '2026-11-17'))
    expect(await refusal({})).toBe('alreadyDomiciled')
  })
  test('of someone whose year has lapsed is a renewal', async () => {
    const { act, awa, goTo } = await atDesk()
    await act(grantedOn(awa, '2026-11-17'))
    goTo('2027-12-01', '10:00')
    expect(await act(requestDomiciliation({ person: awa, deposited: day('2027-12-01'), for: 'renewal', inPerson: true }))).toMatchObject([{ data: { for: 'renewal' } }, {}])
  })
})

describe('a request that goes without a decision', () => {
  test('to the SPADA is no refusal; for another reason, it is said', async () => {
    const { act, record, register, awa, first } = await atDesk()
    expect(code(await record(closeRequest({ person: awa, why: 'spada' })))).toBe('noRequest')
    const [request] = await act(requestDomiciliation(first))
    expect(code(await record(closeRequest({ person: awa, why: 'other', detail: '  ' })))).toBe('detailMissing')
    expect(code(await record(closeRequest({ person: awa, why: 'other', detail: 'x'.repeat(201) })))).toBe('textTooLong')
    expect(await act(closeRequest({ person: awa, why: 'spada' }))).toMatchObject([{ kind: 'requestClosed', secret: { why: 'spada' }, refs: { ends: request?.id } }])
    expect(openRequestOn(register(), awa, today)).toBeUndefined()
    await act(requestDomiciliation(first))
    expect(await act(closeRequest({ person: awa, why: 'other', detail: ' Parti à Brest ' }))).toMatchObject([{ secret: { why: 'other', detail: 'Parti à Brest' } }])
  })
})

describe('an interview', () => {
  test('keeps what was answered, trimmed, and implies the passage of its day', async () => {
    const { act, awa } = await atDesk()
    const interview = { otherAttestation: false, residence: 'street', cause: 'eviction', causeDetail: ' 2024 ', comment: '  ', income: true } as const
    expect(await act(holdInterview({ person: awa, heldOn: day('2026-11-16'), interview }))).toMatchObject([
      { kind: 'interviewHeld', day: '2026-11-16', data: {}, secret: { otherAttestation: false, residence: 'street', cause: 'eviction', causeDetail: '2024', income: true } },
      { kind: 'passage', day: '2026-11-16' },
    ])
  })
  test('asks whether another attestation exists, or is not kept [L D264-2]', async () => {
    const { record, awa } = await atDesk()
    const held = async (wish: Partial<Parameters<typeof holdInterview>[0]>) => code(await record(holdInterview({ person: awa, heldOn: today, interview: { otherAttestation: true }, ...wish })))
    expect(await held({ interview: {} })).toBe('answerMissing')
    expect(await held({ interview: { otherAttestation: true, comment: 'x'.repeat(201) } })).toBe('textTooLong')
    expect(await held({ heldOn: day('2026-11-18') })).toBe('dayAhead')
    expect(await held({ person: someone(9) })).toBe('unknownPerson')
  })
  test('in which the household is another than in the file changes it from that day on, and past reports keep what was', async () => {
    const { act, register, awa } = await atDesk()
    const hold = (composition: 'singleWoman' | 'couple') => act(holdInterview({ person: awa, heldOn: today, interview: { otherAttestation: false }, composition }))
    expect(kinds(await hold('singleWoman'))).toEqual(['interviewHeld', 'passage'])
    expect(kinds(await hold('couple'))).toEqual(['interviewHeld', 'personDescribed'])
    expect(whoIs(register(), awa)).toMatchObject({ lastName: 'Ndiaye', composition: 'couple' })
    expect(whoWas(register(), awa, day('2026-11-16'))).toMatchObject({ composition: 'singleWoman' })
  })
})

describe('the attestation handed over', () => {
  test('is a passage for domiciliation; two taps are one act; nobody without a domiciliation has one', async () => {
    const { act, record, register, awa, passed } = await atDesk()
    expect(code(await record(handOverAttestation({ person: awa })))).toBe('notDomiciled')
    await act(grantedOn(awa, '2026-11-17'))
    await record(handOverAttestation({ person: awa }))
    expect(code(await record(handOverAttestation({ person: awa })))).toBe('justRecorded')
    expect([attestationHandedOn(register(), awa, today), passed('2026-11-17')]).toEqual(['2026-11-17', 1])
  })
  test('keeps the passage that a meal implied, when the meal is taken back', async () => {
    const { act, awa, passed } = await atDesk()
    await act(grantedOn(awa, '2026-11-17'))
    const meal = await act(recordPrestation({ person: awa, prestation: 'lunch' }))
    await act(handOverAttestation({ person: awa }))
    await act(withdrawTap({ facts: meal.map(({ id }) => id) }))
    expect(passed('2026-11-17')).toBe(1)
  })
})
