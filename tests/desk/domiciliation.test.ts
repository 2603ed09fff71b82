import { describe, expect, test } from 'vitest'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { grantDomiciliation, renewDomiciliation, renewalStart } from '#desk/grantDomiciliation.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { refuseDomiciliation } from '#desk/refuseDomiciliation.ts'
import { requestDomiciliation } from '#desk/requestDomiciliation.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { clockOn, excusedOn } from '#domain/domiciliation/clock.ts'
import { runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import { knownDay as day } from '#domain/time.ts'
import { someone, someFactId } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const today = day('2026-11-17')
const atDesk = async () => {
  const house = await openMemoryRegister({ day: '2026-11-17' })
  return { ...house, awa: await house.person({ lastName: 'Ndiaye' }) }
}

describe('a first domiciliation', () => {
  test('runs a year from the decision, last day included, with the link that is counted', async () => {
    const { act, awa } = await atDesk()
    expect(await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))).toMatchObject([
      { kind: 'domiciliationGranted', day: today, data: { decision: 'first', from: '2026-11-17', until: '2027-11-16' }, secret: { link: 'stay' } },
    ])
  })
  test('with its interview the holder came in that day', async () => {
    const { act, awa } = await atDesk()
    const tap = await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'work', until: day('2026-12-31'), interview: { otherAttestation: false } }))
    expect(tap.map(({ kind }) => kind)).toEqual(['domiciliationGranted', 'interviewHeld', 'passage'])
  })
  test.each([
    ['tomorrow', { decidedOn: day('2026-11-18') }, 'dayAhead'],
    ['without a link', { link: undefined }, 'linkMissing'],
    ['over a year', { until: day('2027-11-17') }, 'overAYear'],
    ['ending before it starts', { until: day('2026-11-16') }, 'periodReversed'],
    ['for nobody', { person: someone(9) }, 'unknownPerson'],
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
    await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))
    expect(await record(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))).toMatchObject({ error: { code: 'alreadyDomiciled', until: '2027-11-16' } })
  })
})

describe('a renewal', () => {
  test('goes on from the old end, or from the decision when it has lapsed', () => {
    expect(renewalStart(day('2026-11-30'), today)).toBe('2026-12-01')
    expect(renewalStart(day('2026-10-30'), today)).toBe('2026-11-17')
    expect(renewalStart(day('2026-11-16'), today)).toBe('2026-11-17')
  })
  test('early, then not a second time ahead', async () => {
    const { act, record, awa, goTo } = await atDesk()
    await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))
    goTo('2027-10-20', '10:00')
    expect(await act(renewDomiciliation({ person: awa, decidedOn: day('2027-10-20'), link: 'stay' }))).toMatchObject([
      { data: { decision: 'renewal', from: '2027-11-17', until: '2028-11-16' } },
    ])
    expect(await record(renewDomiciliation({ person: awa, decidedOn: day('2027-10-20'), link: 'stay' }))).toMatchObject({ error: { code: 'overlaps', until: '2028-11-16' } })
  })
  test('late, from the decision, and the gap stays', async () => {
    const { act, register, awa, goTo } = await atDesk()
    await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))
    goTo('2027-12-06', '10:00')
    await act(renewDomiciliation({ person: awa, decidedOn: day('2027-12-06'), link: 'family' }))
    expect(runningOn(register(), awa, day('2027-12-05'))).toBeUndefined()
    expect(runningOn(register(), awa, day('2027-12-06'))?.data.until).toBe('2028-12-05')
  })
  test('nothing to renew: never granted, ended since, or decided ahead', async () => {
    const { act, record, awa } = await atDesk()
    expect(code(await record(renewDomiciliation({ person: awa, decidedOn: today, link: 'stay' })))).toBe('notDomiciled')
    await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))
    await act(endDomiciliation({ person: awa, decidedOn: today, ground: 'onRequest' }))
    expect(code(await record(renewDomiciliation({ person: awa, decidedOn: today, link: 'stay' })))).toBe('notDomiciled')
    expect(code(await record(renewDomiciliation({ person: awa, decidedOn: day('2026-11-18'), link: 'stay' })))).toBe('dayAhead')
  })
})

describe('a refusal', () => {
  test('has a ground and an orientation, or is not saved', async () => {
    const { act, record, awa } = await atDesk()
    const wish = { person: awa, decidedOn: today, ground: 'noLink', orientation: 'association' } as const
    expect(await act(refuseDomiciliation({ ...wish, detail: ' Emmaüs ' }))).toMatchObject([{ secret: { ground: 'noLink', orientation: 'association', detail: 'Emmaüs' } }])
    expect(await act(refuseDomiciliation(wish))).toHaveLength(1)
    const { ground: _ground, ...groundless } = wish
    const { orientation: _orientation, ...nowhere } = wish
    expect(code(await record(refuseDomiciliation(groundless)))).toBe('groundMissing')
    expect(code(await record(refuseDomiciliation(nowhere)))).toBe('orientationMissing')
    expect(code(await record(refuseDomiciliation({ ...wish, detail: 'x'.repeat(201) })))).toBe('textTooLong')
    expect(code(await record(refuseDomiciliation({ ...wish, decidedOn: day('2026-11-18') })))).toBe('dayAhead')
    expect(code(await record(refuseDomiciliation({ ...wish, person: someone(9) })))).toBe('unknownPerson')
  })
})

describe('a radiation', () => {
  test('for silence only when the clock flags that day', async () => {
    const { act, record, awa, goTo, register } = await atDesk()
    await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))
    goTo('2027-02-17', '10:00')
    expect(code(await record(endDomiciliation({ person: awa, decidedOn: day('2027-02-17'), ground: 'nonManifestation' })))).toBe('notSilent')
    goTo('2027-02-18', '10:00')
    await act(skipPriorLetter({ person: awa, on: day('2027-02-18'), reason: 'sans adresse' }))
    await act(endDomiciliation({ person: awa, decidedOn: day('2027-02-18'), ground: 'nonManifestation' }))
    expect(statusOn(register(), awa, day('2027-02-18')).state).toBe('ended')
  })
  test('of one that has lapsed, with words for another ground', async () => {
    const { act, record, awa, goTo } = await atDesk()
    await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))
    goTo('2027-12-01', '10:00')
    const wish = { person: awa, decidedOn: day('2027-12-01') }
    await act(skipPriorLetter({ person: awa, on: day('2027-12-01'), reason: 'entendue au bureau' }))
    expect(code(await record(endDomiciliation(wish)))).toBe('groundMissing')
    expect(code(await record(endDomiciliation({ ...wish, ground: 'other' })))).toBe('reasonMissing')
    expect(code(await record(endDomiciliation({ ...wish, ground: 'other', detail: 'x'.repeat(201) })))).toBe('textTooLong')
    expect(await act(endDomiciliation({ ...wish, ground: 'other', detail: 'Parti vivre à Brest' }))).toMatchObject([{ secret: { detail: 'Parti vivre à Brest' } }])
    expect(code(await record(endDomiciliation({ ...wish, ground: 'onRequest' })))).toBe('notDomiciled')
    expect(code(await record(endDomiciliation({ ...wish, decidedOn: day('2027-12-02'), ground: 'onRequest' })))).toBe('dayAhead')
  })
})

describe('an excused absence', () => {
  test('stops the clock; closing it starts it again', async () => {
    const { act, awa, register, goTo } = await atDesk()
    await act(grantDomiciliation({ person: awa, decidedOn: today, link: 'stay' }))
    await act(recordPassage({ person: awa }))
    goTo('2027-03-01', '10:00')
    const [open] = await act(excuseAbsence({ person: awa, from: day('2026-12-01'), cause: 'health', proof: true }))
    expect(clockOn(register(), awa, day('2027-03-01'))?.stage).toBe('excused')
    await act(excuseAbsence({ person: awa, from: day('2026-12-01'), to: day('2027-02-20'), cause: 'health', proof: true, replaces: open?.id ?? someFactId(0) }))
    expect(excusedOn(register(), awa, day('2027-03-01'))).toBeUndefined()
    expect(clockOn(register(), awa, day('2027-03-01'))?.silentSince).toEqual({ what: 'absence', day: '2027-02-20' })
  })
  test('reversed, nobody’s, or in place of one that is not there: refused', async () => {
    const { record, awa } = await atDesk()
    const wish = { person: awa, from: today, cause: 'detention', proof: false } as const
    expect(code(await record(excuseAbsence({ ...wish, to: day('2026-11-16') })))).toBe('periodReversed')
    expect(code(await record(excuseAbsence({ ...wish, person: someone(9) })))).toBe('unknownPerson')
    expect(code(await record(excuseAbsence({ ...wish, replaces: someFactId(0) })))).toBe('unknownFact')
  })
})
