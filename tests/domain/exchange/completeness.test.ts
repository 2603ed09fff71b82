import { describe, expect, test } from 'vitest'
import { isComplete, lastOver, missingFor } from '#domain/exchange/completeness.ts'
import { unlinked } from '#domain/exchange/standing.ts'
import type { ExchangeStanding, TabletSeen } from '#domain/exchange/standing.ts'
import { letterOf, tabletName, tabletsOf } from '#domain/exchange/tablets.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { deviceId } from '#domain/ids.ts'
import { endOfDay } from '#domain/time.ts'
import { createScribe, day } from '../scribe.ts'

const dev = (seat: number) => deviceId(`d0000000-0000-7000-8000-${String(seat).padStart(12, '0')}`)
const enrolled = (seat: number, name: string): Draft => ({ kind: 'deviceEnrolled', data: { device: dev(seat), key: 'k' }, secret: { name } })
const revoked = (seat: number): Draft => ({ kind: 'deviceRevoked', data: { device: dev(seat) }, secret: {} })
const seen = (seat: number, at: string, pending = 0): TabletSeen => ({ dev: dev(seat), seen: Date.parse(at), app: '1', off: 0, have: { dseq: 1, pending } })

const threeTablets = (...more: readonly Draft[]) => {
  const scribe = createScribe()
  scribe.write('2026-11-01', enrolled(1, 'Accueil'), enrolled(2, 'Douches'), enrolled(3, 'Bureau'))
  for (const draft of more) scribe.write('2026-11-02', draft)
  return scribe.register()
}
const standing = (...tablets: readonly TabletSeen[]): ExchangeStanding => ({ ...unlinked, linked: true, dev: dev(1), tablets })
const tuesday = day('2026-11-17')

describe('a day is complete', () => {
  test('once every other tablet was seen after it was over, with nothing left to send', () => {
    const all = standing(seen(2, '2026-11-18T07:00:00Z'), seen(3, '2026-11-17T23:00:00Z'))
    expect(isComplete(threeTablets(), all, tuesday)).toBe(true)
  })

  test('not while one is silent since before midnight in Paris, even a minute', () => {
    const late = standing(seen(2, '2026-11-18T07:00:00Z'), seen(3, '2026-11-17T22:59:00Z'))
    expect(missingFor(threeTablets(), late, tuesday)).toMatchObject([
      { tablet: { dev: dev(3), name: 'Bureau' }, silentSince: Date.parse('2026-11-17T22:59:00Z'), pending: 0 },
    ])
  })

  test('not while one has acts left, nor while one was never seen', () => {
    const some = standing(seen(2, '2026-11-18T07:00:00Z', 4))
    expect(missingFor(threeTablets(), some, tuesday).map(({ tablet, pending, silentSince }) => [tablet.name, pending, silentSince === undefined])).toEqual([
      ['Douches', 4, false], ['Bureau', 0, true],
    ])
  })

  test('whatever a tablet that was struck off still holds', () => {
    expect(isComplete(threeTablets(revoked(3)), standing(seen(2, '2026-11-18T07:00:00Z')), tuesday)).toBe(true)
  })

  test('for a register without an endpoint, as far as this tablet knows', () => {
    expect(isComplete(threeTablets(), unlinked, tuesday)).toBe(true)
  })
})

test('midnight in Paris, summer and winter, and on the two nights when the clock changes', () => {
  const ends = ['2026-01-15', '2026-07-15', '2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'].map((date) => new Date(endOfDay(day(date))).toISOString())
  expect(ends).toEqual([
    '2026-01-15T23:00:00.000Z', '2026-07-15T22:00:00.000Z', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z',
  ])
})

test('today is asked about up to yesterday', () => {
  expect(lastOver(tuesday, tuesday)).toBe(day('2026-11-16'))
  expect(lastOver(day('2026-10-31'), tuesday)).toBe(day('2026-10-31'))
})

describe('the tablets of a register', () => {
  test('each have a letter for the numbers they give', () => {
    const register = threeTablets()
    expect([dev(1), dev(2), dev(3)].map((one) => letterOf(register, { dev: one, linked: true }))).toEqual(['A', 'B', 'C'])
    expect(letterOf(register, { linked: false })).toBe('A')
    expect(letterOf(register, { linked: true })).toBe('A')
    expect(letterOf(register, { dev: dev(9), linked: false })).toBe('A')
    expect(tabletName(register, dev(2))).toBe('Douches')
    expect(tabletName(register, dev(9))).toBeUndefined()
  })

  test('give no number of the first one while they have joined and not read who was there before them', () => {
    const register = threeTablets()
    const given = [5, 6, 7, 8].map((n) => letterOf(register, { dev: dev(n), linked: true }))
    for (const letter of given) expect(letter).toMatch(/^[N-Z]$/)
    expect(new Set(given).size).toBeGreaterThan(1)
  })

  test('keep their place when they are enrolled again under another name; a certificate that cannot be read is none', () => {
    const register = threeTablets(enrolled(1, 'Bureau'), { kind: 'deviceEnrolled', data: { device: dev(4), key: 'k' } })
    expect(tabletsOf(register).map(({ name }) => name)).toEqual(['Bureau', 'Douches', 'Bureau'])
  })
})
