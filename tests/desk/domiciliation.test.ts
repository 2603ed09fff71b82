import { describe, expect, test } from 'vitest'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { skipPriorLetter } from '#desk/sendPriorLetter.ts'
import { clockOn, excusedOn } from '#domain/domiciliation/clock.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { knownDay as day } from '#domain/time.ts'
import { someone, someFactId } from '../domain/scribe.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import { grantedOn } from './grantedOn.ts'

const code = (recorded: { readonly ok: boolean; readonly error?: { readonly code: string } }) => recorded.error?.code
const today = day('2026-11-17')
const atDesk = async () => {
  const house = await openMemoryRegister({ day: '2026-11-17' })
  return { ...house, awa: await house.person({ lastName: 'Ndiaye' }) }
}

describe('a radiation', () => {
  test('for silence only when the clock flags that day', async () => {
    const { act, record, awa, goTo, register } = await atDesk()
    await act(grantedOn(awa, today))
    goTo('2027-02-17', '10:00')
    expect(code(await record(endDomiciliation({ person: awa, decidedOn: day('2027-02-17'), ground: 'nonManifestation' })))).toBe('notSilent')
    goTo('2027-02-18', '10:00')
    await act(skipPriorLetter({ person: awa, on: day('2027-02-18'), ground: 'nonManifestation', reason: 'sans adresse' }))
    await act(endDomiciliation({ person: awa, decidedOn: day('2027-02-18'), ground: 'nonManifestation' }))
    expect(statusOn(register(), awa, day('2027-02-18')).state).toBe('ended')
  })
  test('of one that has lapsed, with words for another ground', async () => {
    const { act, record, awa, goTo } = await atDesk()
    await act(grantedOn(awa, today))
    goTo('2027-12-01', '10:00')
    const wish = { person: awa, decidedOn: day('2027-12-01') }
    await act(skipPriorLetter({ person: awa, on: day('2027-12-01'), ground: 'other', reason: 'entendue au bureau' }))
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
    await act(grantedOn(awa, today))
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
