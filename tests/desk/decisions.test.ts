import { describe, expect, test } from 'vitest'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { grantDomiciliation, renewDomiciliation, renewalStart } from '#desk/grantDomiciliation.ts'
import { holdInterview } from '#desk/holdInterview.ts'
import { refuseDomiciliation } from '#desk/refuseDomiciliation.ts'
import { requestDomiciliation } from '#desk/requestDomiciliation.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import { requestsOf } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { addDays, knownDay as day } from '#domain/time.ts'
import { someone, someFactId } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const today = day('2026-11-17')
const atDesk = async () => {
  const house = await openMemoryRegister({ day: '2026-11-17' })
  return { ...house, awa: await house.person({ lastName: 'Ndiaye' }) }
}
const noneElsewhere = { otherAttestation: false } as const
const grant = (person: PersonId, decidedOn = today) => grantDomiciliation({ person, decidedOn, link: 'stay', interview: noneElsewhere })

describe('a first domiciliation', () => {
  test('runs a year from the decision, last day included, with the link that is counted', async () => {
    const { act, awa } = await atDesk()
    expect((await act(grant(awa))).at(-1)).toMatchObject({
      kind: 'domiciliationGranted', day: today, data: { decision: 'first', from: '2026-11-17', until: '2027-11-16' }, secret: { link: 'stay' },
    })
  })
  test('with its interview the holder came in that day, and the request that nobody noted is noted first', async () => {
    const { act, register, awa } = await atDesk()
    const wish = { person: awa, decidedOn: today, link: 'work', until: day('2026-12-31'), interview: noneElsewhere, requestedOn: day('2026-10-02') } as const
    const tap = await act(grantDomiciliation(wish))
    expect(tap.map(({ kind }) => kind)).toEqual(['domiciliationRequested', 'interviewHeld', 'passage', 'domiciliationGranted'])
    expect(requestsOf(register(), awa)).toMatchObject([{ asked: { day: '2026-10-02' }, answerBy: '2026-12-02', state: 'answered' }])
  })
  test('answers the request that waits, and writes no other', async () => {
    const { act, register, awa } = await atDesk()
    await act(requestDomiciliation({ person: awa, deposited: day('2026-11-03'), for: 'first', inPerson: true }))
    await act(holdInterview({ person: awa, heldOn: day('2026-11-10'), interview: noneElsewhere }))
    expect(await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))).toHaveLength(1)
    expect(requestsOf(register(), awa)).toMatchObject([{ state: 'answered', by: { kind: 'domiciliationGranted' } }])
  })
  test.each([
    ['tomorrow', { decidedOn: day('2026-11-18') }, 'dayAhead'],
    ['without a link', { link: undefined }, 'linkMissing'],
    ['over a year', { until: day('2027-11-17') }, 'overAYear'],
    ['ending before it starts', { until: day('2026-11-16') }, 'periodReversed'],
    ['for nobody', { person: someone(9) }, 'unknownPerson'],
    ['without an interview', { interview: undefined }, 'interviewMissing'],
    ['without asking about another attestation', { interview: {} }, 'answerMissing'],
    ['before it was asked for', { requestedOn: day('2026-11-18') }, 'requestAfter'],
  ])('%s is refused', async (_name, wish, refusal) => {
    const { record, awa } = await atDesk()
    const { link, interview, ...rest } = { person: awa, decidedOn: today, link: 'stay' as const, interview: noneElsewhere, ...wish }
    const whole = { ...rest, ...(link === undefined ? {} : { link }), ...(interview === undefined ? {} : { interview }) }
    expect(code(await record(grantDomiciliation(whole)))).toBe(refusal)
  })
  test('an interview counts for one decision: the next one has its own', async () => {
    const { act, record, awa } = await atDesk()
    await act(grant(awa))
    await act(endDomiciliation({ person: awa, decidedOn: today, ground: 'onRequest' }))
    const anew = grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' })
    expect(code(await record(anew))).toBe('interviewMissing')
    const [held] = await act(holdInterview({ person: awa, heldOn: today, interview: noneElsewhere }))
    await act(withdrawTap({ facts: [held?.id ?? someFactId(0)] }))
    expect(code(await record(anew))).toBe('interviewMissing')
    await act(holdInterview({ person: awa, heldOn: today, interview: noneElsewhere }))
    expect(await act(anew)).toHaveLength(2)
  })
  test('an interview held after the day of the decision does not count for it', async () => {
    const { act, record, awa } = await atDesk()
    await act(holdInterview({ person: awa, heldOn: today, interview: noneElsewhere }))
    expect(code(await record(grantDomiciliation({ person: awa, decidedOn: day('2026-11-16'), link: 'stay' })))).toBe('interviewMissing')
  })
  test('whoever is domiciled already is renewed, not granted', async () => {
    const { act, record, awa } = await atDesk()
    await act(grant(awa))
    expect(await record(grant(awa))).toMatchObject({ error: { code: 'alreadyDomiciled', until: '2027-11-16' } })
  })
  test.each([
    ['2024-02-29', '2025-02-28'], ['2023-03-01', '2024-02-29'], ['2023-02-28', '2024-02-27'], ['2024-03-01', '2025-02-28'],
    ['2026-01-31', '2027-01-30'], ['2026-01-01', '2026-12-31'], ['2025-08-31', '2026-08-30'],
  ])('decided on %s it runs to %s, that day included, and not a day more', async (on, until) => {
    const { act, record, register, awa } = await atDesk()
    expect(code(await record(grantDomiciliation({ person: awa, decidedOn: day(on), link: 'stay', interview: noneElsewhere, until: addDays(day(until), 1) })))).toBe('overAYear')
    await act(grant(awa, day(on)))
    expect([statusOn(register(), awa, day(until)).state, statusOn(register(), awa, addDays(day(until), 1)).state]).toEqual(['running', 'expired'])
  })
})

describe('a renewal', () => {
  test.each([
    ['2026-11-30', '2026-11-17', '2026-12-01'], ['2026-11-16', '2026-11-17', '2026-11-17'], ['2026-11-17', '2026-11-17', '2026-11-18'], ['2026-10-30', '2026-11-17', '2026-11-17'],
    ['2028-02-28', '2028-01-10', '2028-02-29'], ['2028-02-29', '2028-01-10', '2028-03-01'], ['2026-12-31', '2026-12-01', '2027-01-01'],
  ])('the old one to %s, decided on %s, it starts on %s: the day after, or that of the decision when it has lapsed', (covered, decidedOn, from) => {
    expect(renewalStart(day(covered), day(decidedOn))).toBe(from)
  })
  test('early, then not a second time ahead', async () => {
    const { act, record, awa, goTo } = await atDesk()
    await act(grant(awa))
    goTo('2027-10-20', '10:00')
    const renewal = renewDomiciliation({ person: awa, decidedOn: day('2027-10-20'), link: 'stay', interview: noneElsewhere })
    expect((await act(renewal)).at(-1)).toMatchObject({ data: { decision: 'renewal', from: '2027-11-17', until: '2028-11-16' } })
    expect(await record(renewal)).toMatchObject({ error: { code: 'overlaps', until: '2028-11-16' } })
  })
  test('from 29 February it runs to 28 February', async () => {
    const { act, awa, goTo } = await atDesk()
    goTo('2028-01-10', '10:00')
    await act(grantDomiciliation({ person: awa, decidedOn: day('2027-11-17'), link: 'stay', until: day('2028-02-28'), interview: noneElsewhere }))
    const tap = await act(renewDomiciliation({ person: awa, decidedOn: day('2028-01-10'), link: 'stay', interview: noneElsewhere }))
    expect(tap.at(-1)).toMatchObject({ data: { from: '2028-02-29', until: '2029-02-28' } })
    expect(tap[0]).toMatchObject({ kind: 'domiciliationRequested', data: { for: 'renewal' } })
  })
  test('late, from the decision, and the gap stays', async () => {
    const { act, record, register, awa, goTo } = await atDesk()
    await act(grant(awa))
    goTo('2027-12-06', '10:00')
    const wish = { person: awa, decidedOn: day('2027-12-06'), link: 'family' } as const
    expect(code(await record(renewDomiciliation(wish)))).toBe('interviewMissing')
    await act(renewDomiciliation({ ...wish, interview: noneElsewhere }))
    expect(runningOn(register(), awa, day('2027-12-05'))).toBeUndefined()
    expect(runningOn(register(), awa, day('2027-12-06'))?.data.until).toBe('2028-12-05')
  })
  test('nothing to renew: never granted, ended since, or decided ahead', async () => {
    const { act, record, awa } = await atDesk()
    expect(code(await record(renewDomiciliation({ person: awa, decidedOn: today, link: 'stay' })))).toBe('notDomiciled')
    await act(grant(awa))
    await act(endDomiciliation({ person: awa, decidedOn: today, ground: 'onRequest' }))
    expect(code(await record(renewDomiciliation({ person: awa, decidedOn: today, link: 'stay' })))).toBe('notDomiciled')
    expect(code(await record(renewDomiciliation({ person: awa, decidedOn: day('2026-11-18'), link: 'stay' })))).toBe('dayAhead')
  })
})

describe('a refusal', () => {
  const reasons = { ground: 'noLink', orientation: 'association', detail: ' Emmaüs, Nanterre ' } as const
  test('has a ground and an orientation that says where, or is not saved', async () => {
    const { act, record, register, awa } = await atDesk()
    const wish = { person: awa, decidedOn: today, interview: noneElsewhere, ...reasons }
    const { ground: _ground, ...groundless } = wish
    const { orientation: _orientation, ...nowhere } = wish
    const { detail: _detail, ...unsaid } = wish
    expect(code(await record(refuseDomiciliation(groundless)))).toBe('groundMissing')
    expect(code(await record(refuseDomiciliation(nowhere)))).toBe('orientationMissing')
    expect(code(await record(refuseDomiciliation(unsaid)))).toBe('detailMissing')
    expect(code(await record(refuseDomiciliation({ ...wish, detail: 'x'.repeat(201) })))).toBe('textTooLong')
    expect(code(await record(refuseDomiciliation({ ...wish, decidedOn: day('2026-11-18') })))).toBe('dayAhead')
    expect(code(await record(refuseDomiciliation({ ...wish, person: someone(9) })))).toBe('unknownPerson')
    expect((await act(refuseDomiciliation(wish))).at(-1)).toMatchObject({ secret: { ground: 'noLink', orientation: 'association', detail: 'Emmaüs, Nanterre' } })
    expect(requestsOf(register(), awa)).toMatchObject([{ asked: { data: { for: 'first' } }, state: 'answered', by: { kind: 'domiciliationRefused' } }])
  })
  test('comes after an interview, as a grant does; that of a holder answers a renewal', async () => {
    const { act, record, awa, goTo } = await atDesk()
    await act(grant(awa))
    goTo('2027-10-20', '10:00')
    const wish = { person: awa, decidedOn: day('2027-10-20'), ...reasons }
    expect(code(await record(refuseDomiciliation(wish)))).toBe('interviewMissing')
    expect(await act(refuseDomiciliation({ ...wish, interview: noneElsewhere }))).toMatchObject([{ kind: 'domiciliationRequested', data: { for: 'renewal' } }, {}, {}, {}])
  })
})
