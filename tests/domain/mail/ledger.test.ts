import { describe, expect, test } from 'vitest'
import type { Draft } from '#domain/facts/fact.ts'
import { houseMail, mailOf, mailOn, pileOf, waitingIn } from '#domain/mail/ledger.ts'
import { createScribe, day, someone, withdrawn } from '../scribe.ts'

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
})

test('the account of the house adds up everyone’s, and what went back for want of an addressee', () => {
  const scribe = createScribe()
  scribe.write('2024-03-01', received(2), received(3, 'letter', karim))
  const [wrong] = scribe.write('2024-03-02', handed(1, 'mandatary', karim))
  scribe.write('2024-03-02', { kind: 'mailReceived', data: { mail: 'letter' } }, { kind: 'mailReturned', data: { mail: 'letter' } })
  scribe.write('2024-03-03', withdrawn(wrong))
  expect(houseMail(scribe.register()).letter).toEqual({ in: 6, corrected: 0, toHolder: 0, toMandatary: 0, toParent: 0, forwarded: 0, returned: 1, waiting: 5, since: '2024-03-01' })
})
