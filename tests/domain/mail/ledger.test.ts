import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf, mailOn, pileOf, waitingIn } from '#domain/mail/ledger.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { createScribe, day, someFactId, someone } from '../scribe.ts'

const [awa, karim, nobody] = [someone(1), someone(2), someone(3)]
const received = (n: number, mail: 'letter' | 'parcel' = 'letter', person = awa): Draft => ({ kind: 'mailReceived', person, n, data: { mail } })
const handed = (n: number, to: 'holder' | 'mandatary' = 'holder', person = awa): Draft => ({ kind: 'mailHandedOut', person, n, data: { mail: 'letter', to } })

describe('the mail of a person', () => {
  test('what waits is what came in last, since its day', () => {
    const scribe = createScribe()
    scribe.write('2024-03-01', received(2))
    scribe.write('2024-03-05', received(1), received(1, 'parcel'))
    scribe.write('2024-03-06', handed(2))
    const mail = mailOf(scribe.register(), awa)
    expect(mail.letter).toEqual({ in: 3, corrected: 0, toHolder: 2, toMandatary: 0, toParent: 0, forwarded: 0, returned: 0, waiting: 1, since: '2024-03-05' })
    expect(waitingIn(mail)).toBe(2)
    expect(mailOn(scribe.register(), awa, day('2024-03-01')).letter).toMatchObject({ waiting: 2, since: '2024-03-01' })
  })
  test('a quantity left out is one', () => {
    const scribe = createScribe()
    scribe.write('2024-03-01', { kind: 'mailReceived', person: awa, data: { mail: 'letter' } })
    expect(mailOf(scribe.register(), awa).letter.waiting).toBe(1)
  })
  test('more handed out than received is recorded, goes below zero, and comes first in the pile', () => {
    const scribe = createScribe()
    scribe.write('2024-03-01', handed(1, 'holder', karim), received(1), received(0, 'letter', nobody))
    expect(pileOf(scribe.register()).map(({ person, total, since }) => [person, total, since])).toEqual([[karim, -1, undefined], [awa, 1, '2024-03-01']])
  })
  test('two who wait since the same day stay in one order', () => {
    const scribe = createScribe()
    scribe.write('2024-03-01', received(1, 'letter', karim), received(1))
    expect(pileOf(scribe.register()).map(({ person }) => person)).toEqual([awa, karim])
  })
  test('in = handed to holder + to mandatary + returned + waiting, whatever is recorded', () => {
    const move = fc.record({ n: fc.integer({ min: 1, max: 9 }), mail: fc.constantFrom(...mailKinds), kind: fc.constantFrom('in', 'holder', 'mandatary', 'back') })
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const scribe = createScribe()
        for (const { n, mail, kind } of moves) {
          if (kind === 'in') scribe.write('2024-03-01', { kind: 'mailReceived', person: awa, n, data: { mail } })
          else if (kind === 'back') scribe.write('2024-03-01', { kind: 'mailReturned', person: awa, n, data: { mail } })
          else scribe.write('2024-03-01', { kind: 'mailHandedOut', person: awa, n, data: { mail, to: kind === 'holder' ? 'holder' : 'mandatary' } })
        }
        const mail = mailOf(scribe.register(), awa)
        for (const kind of mailKinds) {
          const { in: arrived, toHolder, toMandatary, returned, waiting } = mail[kind]
          expect(arrived).toBe(toHolder + toMandatary + returned + waiting)
        }
      }),
    )
  })
})

describe('procurations', () => {
  const given = (to: string): Draft => ({ kind: 'procurationGiven', person: awa, data: { from: day('2024-03-01'), to: day(to) }, secret: { name: 'Ali' } })
  test('valid from the first day to the last, both included; an expired, ended or unreadable one is not offered', () => {
    const scribe = createScribe()
    const [kept, taken] = scribe.write('2024-03-01', given('2024-03-10'), given('2024-03-20'))
    scribe.write('2024-03-02', { kind: 'procurationEnded', person: awa, data: {}, secret: {}, refs: { ends: taken?.id ?? someFactId(0) } })
    scribe.write('2024-03-02', { kind: 'procurationGiven', person: awa, data: { from: day('2024-03-01'), to: day('2024-03-30') } })
    const on = (text: string) => procurationsOn(scribe.register(), awa, day(text))
    expect(on('2024-02-29')).toEqual([])
    expect(on('2024-03-10')).toEqual([kept])
    expect(on('2024-03-11')).toEqual([])
  })
})
