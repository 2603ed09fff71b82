import { describe, expect, test } from 'vitest'
import { guestFacts, houseFacts } from '#domain/guest/guestFacts.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { came, createScribe, day, ended, granted, opened, renewed, someone } from '../scribe.ts'

const awa = someone(1)
const today = '2026-11-17'

const told = (...written: readonly (readonly [string, Draft])[]) => {
  const { write, register } = createScribe()
  write('2026-01-05', opened(awa, { nickname: 'Awa' }))
  for (const [on, draft] of written) write(on, draft)
  return guestFacts(register(), awa, day(today))
}
const letters = (kind: 'mailReceived', n: number): Draft => ({ kind, person: awa, data: { mail: 'letter' }, n })
const out = (n: number): Draft => ({ kind: 'mailHandedOut', person: awa, data: { mail: 'letter', to: 'holder' }, n })
const year = granted(awa, '2026-05-05', '2027-05-04')

describe('what a guest reads of themselves', () => {
  test('for a day visitor: no mail, no address, no term', () => {
    expect(told([today, came(awa)])).toEqual({ mail: undefined, address: { state: 'none' }, term: { what: 'none' } })
  })
  test('mail that waits, whoever they are; a count below zero reads as none', () => {
    expect(told([today, letters('mailReceived', 2)]).mail).toBe(2)
    expect(told(['2026-05-05', year]).mail).toBe(0)
    expect(told(['2026-05-05', year], [today, out(1)]).mail).toBe(0)
  })
  test('the last day of their address, that day included, and from when to renew it', () => {
    expect(told(['2026-05-05', year]).address).toEqual({ state: 'running', until: '2027-05-04', renewFrom: '2027-03-04' })
    expect(told(['2025-12-01', granted(awa, '2025-12-01', '2026-11-30')], ['2026-11-10', renewed(awa, '2026-12-01', '2027-11-30')]).address).toMatchObject({ until: '2027-11-30' })
  })
  test('an address that ran out or was ended sends them to somebody, without a word of why', () => {
    expect(told(['2025-05-05', granted(awa, '2025-05-05', '2026-05-04')])).toMatchObject({ address: { state: 'lapsed' }, term: { what: 'none' } })
    expect(told(['2026-05-05', year], ['2026-11-02', ended(awa)])).toMatchObject({ address: { state: 'lapsed' }, term: { what: 'none' } })
  })
  test('the day before which to come or call: three months after the last sign, never past the year', () => {
    expect(told(['2026-05-05', year], [today, came(awa)]).term).toEqual({ what: 'before', day: '2027-02-17' })
    expect(told(['2025-12-01', granted(awa, '2025-12-01', '2026-11-30')], [today, came(awa)]).term).toEqual({ what: 'before', day: '2026-11-30' })
  })
  test('on the last day and past it, an invitation to talk and no date', () => {
    expect(told(['2026-05-05', year], ['2026-08-17', came(awa)]).term).toEqual({ what: 'talk' })
    expect(told(['2026-05-05', year], ['2026-08-10', came(awa)]).term).toEqual({ what: 'talk' })
  })
  test('nothing of the term while an absence is excused', () => {
    const away: Draft = { kind: 'absenceExcused', person: awa, data: { from: day('2026-11-01') }, secret: { cause: 'health' } }
    expect(told(['2026-05-05', year], ['2026-11-01', away]).term).toEqual({ what: 'none' })
  })
})

describe('what a guest reads of the house', () => {
  const house = (secret: Extract<Draft, { kind: 'settingsChanged' }>['secret'], on: string) => {
    const { write, register } = createScribe()
    write('2026-01-05', { kind: 'settingsChanged', data: {}, secret: secret ?? {} })
    return houseFacts(register(), day(on))
  }
  test('the next day on which it is open, after a weekend and a holiday', () => {
    expect(house({}, today).opens).toBe('2026-11-18')
    expect(house({}, '2026-11-20').opens).toBe('2026-11-23')
    expect(house({}, '2026-11-10').opens).toBe('2026-11-12')
  })
  test('no day, where none is open', () => {
    expect(house({ calendar: { weekdays: [], openOnHolidays: false, closedOn: [], openOn: [] } }, today).opens).toBeUndefined()
  })
  test('hours and phone as the house wrote them', () => {
    expect(house({}, today)).toMatchObject({ hours: '', phone: '', weekdays: [1, 2, 3, 4, 5] })
  })
})
