import { describe, expect, test } from 'vitest'
import type { Fact } from '#domain/facts/fact.ts'
import { mailOf, pileOf } from '#domain/mail/ledger.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { Decide } from '#desk/ports.ts'
import { returnArriving, returnMail } from '#desk/returnMail.ts'
import { returnUnknown } from '#desk/returnUnknown.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import { momentAt } from '#domain/time.ts'
import { createScribe, day, granted, opened, someone } from '../domain/scribe.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'

const awa = someone(1)
const today = '2026-11-17'
const now = momentAt(Date.parse(`${today}T09:00:00Z`))

const scene = () => {
  const scribe = createScribe()
  scribe.write('2026-10-01', opened(awa, { firstName: 'Awa' }), granted(awa, '2026-10-01', '2027-09-30'))
  const act = (decide: Decide): readonly Fact[] | string => {
    const decided = decide(scribe.register(), now, memoryAgent)
    return decided.ok ? scribe.write(today, ...decided.value) : decided.error.code
  }
  return { scribe, act }
}

describe('mail that goes back to its sender', () => {
  test('what came in this morning is received and returned in one tap: nothing waits, and it is no sign of life', () => {
    const { scribe, act } = scene()
    const before = clockOn(scribe.register(), awa, day(today))
    act(returnArriving({ person: awa, mail: 'letter', n: 3 }))
    expect(mailOf(scribe.register(), awa).letter).toEqual({ in: 3, corrected: 0, toHolder: 0, toMandatary: 0, toParent: 0, forwarded: 0, returned: 3, waiting: 0 })
    expect(pileOf(scribe.register())).toEqual([])
    expect(clockOn(scribe.register(), awa, day(today))).toEqual(before)
    act(returnArriving({ person: awa, mail: 'parcel' }))
    expect(mailOf(scribe.register(), awa).parcel.returned).toBe(1)
  })

  test('what waits leaves the pile, all of it or some', () => {
    const { scribe, act } = scene()
    scribe.write('2026-10-02', { kind: 'mailReceived', person: awa, n: 2, data: { mail: 'letter' } })
    scribe.write('2026-10-02', { kind: 'mailReceived', person: awa, n: 1, data: { mail: 'parcel' } })
    act(returnMail({ person: awa, pieces: { letter: 1 } }))
    expect(mailOf(scribe.register(), awa).letter.waiting).toBe(1)
    const later = returnMail({ person: awa, pieces: { letter: 1, parcel: 1, registeredNotice: 0 } })(scribe.register(), { ...now, ms: now.ms + 3_600_000 }, memoryAgent)
    expect(later.ok && later.value.map(({ kind, n }) => `${kind} ${String(n)}`)).toEqual(['mailReturned 1', 'mailReturned 1'])
  })

  test('nothing goes back that is not there', () => {
    const { scribe, act } = scene()
    expect(act(returnMail({ person: awa, pieces: {} }))).toBe('nothingWaiting')
    expect(act(returnMail({ person: awa, pieces: { letter: 1 } }))).toBe('moreThanWaiting')
    expect(act(returnMail({ person: awa, pieces: { letter: -1 } }))).toBe('notAQuantity')
    expect(act(returnArriving({ person: awa, mail: 'letter', n: 0 }))).toBe('notAQuantity')
    expect(act(returnArriving({ person: someone(9), mail: 'letter' }))).toBe('unknownPerson')
    expect(pileOf(scribe.register())).toEqual([])
  })

  test('a double tap returns once', () => {
    const { scribe, act } = scene()
    scribe.write('2026-10-02', { kind: 'mailReceived', person: awa, n: 2, data: { mail: 'letter' } })
    const [first] = scribe.write(today, { kind: 'mailReturned', person: awa, n: 1, data: { mail: 'letter' } })
    const again = returnMail({ person: awa, pieces: { letter: 1 } })(scribe.register(), { ...now, ms: parseInt(first?.hlc.slice(0, 12) ?? '', 16) + 500 }, memoryAgent)
    expect(again).toEqual({ ok: false, error: { code: 'justRecorded' } })
    expect(act(returnMail({ person: awa, pieces: { letter: 1 } }))).not.toBe('justRecorded')
  })
})

describe('mail for somebody whom nobody knows here', () => {
  test('is counted in and out, under no name, and stays in nobody’s pile', () => {
    const { scribe, act } = scene()
    expect(act(returnUnknown({ mail: 'letter', n: 2 }))).toMatchObject([{ kind: 'mailReceived', n: 2 }, { kind: 'mailReturned', n: 2 }])
    expect(pileOf(scribe.register())).toEqual([])
    const sums = flowsIn(scribe.register(), { from: day(today), to: day(today) }).sums
    expect([sums.get('mailIn'), sums.get('returned')]).toEqual([2, 2])
  })

  test.each([0, 1000, 1.5])('is refused by %d', (n) => {
    expect(scene().act(returnUnknown({ mail: 'letter', n }))).toBe('notAQuantity')
  })
})
