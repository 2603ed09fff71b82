// Every row of the table of acts (metier.md §4): what is a sign of life, and what is not.
import { describe, expect, test } from 'vitest'
import { clockOn, lastSignOn } from '#domain/domiciliation/clock.ts'
import { requestsOf } from '#domain/domiciliation/requests.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { lastContactOn } from '#domain/retention/lastContact.ts'
import { at, came, createScribe, day, granted, opened, renewed, someBatch, someone, withdrawn } from '../scribe.ts'

const awa = someone(1)
const holder = (from: string, until: string) => {
  const scribe = createScribe()
  scribe.write(from, opened(awa, { lastName: 'Ndiaye' }))
  scribe.write(from, granted(awa, from, until))
  return scribe
}

describe('what is a sign of life, and what is not (metier.md §4)', () => {
  const person = awa
  const now = { at: at('10:00') }
  const signs: readonly (readonly [string, Draft])[] = [
    ['a passage', came(awa)],
    ['a meal', { kind: 'prestation', person, data: { ...now, prestation: 'lunch' } }],
    ['mail taken by the holder', { kind: 'mailHandedOut', person, data: { ...now, mail: 'letter', to: 'holder' } }],
    ['mail asked for, even when there is none', { kind: 'mailAskedFor', person, data: now }],
    ['an interview', { kind: 'interviewHeld', person, data: now, secret: {} }],
    ['a call', { kind: 'contact', person, data: { ...now, channel: 'call' } }],
    ['a letter', { kind: 'contact', person, data: { ...now, channel: 'letter' } }],
    ['an e-mail', { kind: 'contact', person, data: { ...now, channel: 'email' } }],
    ['a domiciliation asked for', { kind: 'domiciliationRequested', person, data: { for: 'first' } }],
    ['a renewal asked for', { kind: 'domiciliationRequested', person, data: { for: 'renewal' } }],
    ['the attestation handed over, whatever became of the passage it implied', { kind: 'attestationHandedOver', person, data: now }],
    ['a decision that renews', renewed(person, '2025-01-10', '2026-01-09')],
    ['another service of the CCAS', { kind: 'contact', person, data: { ...now, channel: 'otherService' }, secret: { source: 'ASLL' } }],
  ]
  test.each(signs)('%s is one', (_name, act) => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-05-02', act)
    expect(lastSignOn(scribe.register(), awa, day('2024-06-01'))?.day).toBe('2024-05-02')
    expect(clockOn(scribe.register(), awa, day('2024-08-02'))?.stage).toBe('late')
  })
  const others: readonly (readonly [string, Draft])[] = [
    ['mail that arrives', { kind: 'mailReceived', person, n: 2, data: { ...now, mail: 'letter' } }],
    ['mail sent back', { kind: 'mailReturned', person, data: { ...now, mail: 'letter' } }],
    ['mail taken by a mandatary', { kind: 'mailHandedOut', person, data: { ...now, mail: 'letter', to: 'mandatary' } }],
    ['mail taken by the parent of a minor', { kind: 'mailHandedOut', person, data: { ...now, mail: 'letter', to: 'parent' } }],
    ['mail sent on by us', { kind: 'mailForwarded', person, data: { ...now, mail: 'letter' } }],
    ['a stocktake', { kind: 'mailCounted', person, data: { ...now, mail: 'letter', by: -1 } }],
    ['our own call', { kind: 'attemptMade', person, data: { ...now, channel: 'call' }, secret: { outcome: 'noAnswer' } }],
    ['our visit', { kind: 'attemptMade', person, data: { ...now, channel: 'visit' } }],
    ['a third party’s call', { kind: 'attemptMade', person, data: { ...now, channel: 'thirdParty' }, secret: { detail: 'sa sœur' } }],
    ['our letter', { kind: 'priorLetterSent', person, data: { answerBy: day('2024-04-17') }, secret: { ground: 'nonManifestation' } }],
    ['a reason for none', { kind: 'priorLetterSkipped', person, data: {}, secret: { reason: 'sans adresse' } }],
    ['a file that was looked at', { kind: 'silenceReviewed', person, data: { lookAgainOn: day('2024-04-20') } }],
    ['a radiation proposed', { kind: 'radiationProposed', person, data: {}, secret: {} }],
    ['a notice', { kind: 'radiationNotified', person, data: { how: 'sent' } }],
    ['an appeal', { kind: 'appealLodged', person, data: {}, secret: { with: 'court' } }],
    ['a request closed', { kind: 'requestClosed', person, data: {}, secret: { why: 'withdrawn' } }],
    ['a forwarding set', { kind: 'forwardingSet', person, data: { from: day('2024-04-02') }, secret: { address: 'Brest' } }],
    ['a procuration', { kind: 'procurationGiven', person, data: { from: day('2024-05-01'), to: day('2024-12-01') }, secret: { name: 'Ali' } }],
    ['a refusal', { kind: 'domiciliationRefused', person, data: {}, secret: {} }],
    ['an ayant droit added', { kind: 'ayantDroitAdded', person, data: {}, secret: { kinship: 'child' } }],
    ['a corrected file', { kind: 'personDescribed', person, data: {}, secret: {} }],
  ]
  test.each(others)('%s is none', (_name, act) => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-04-02', act)
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('flagged')
  })
  test('someone else’s visit is none', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-04-02', came(someone(2)))
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('flagged')
  })
  test('a request that a file brought is none: it has no day of its own (decisions/0021)', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    scribe.write('2024-04-02', { kind: 'domiciliationRequested', person, data: { for: 'renewal' }, batch: someBatch(1) })
    scribe.write('2024-04-02', { kind: 'importFinished', data: { completes: [someBatch(1)] }, secret: { files: ['domifa.xlsx'] }, batch: someBatch(1) })
    expect(requestsOf(scribe.register(), awa)).toHaveLength(1)
    expect(lastContactOn(scribe.register(), awa, day('2024-05-01'))?.day).toBe('2024-01-10')
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('flagged')
  })
  test('withdrawing the last sign moves the clock back, and putting it back moves it forward', () => {
    const scribe = holder('2024-01-10', '2025-01-09')
    const [visit] = scribe.write('2024-03-20', came(awa))
    const [struck] = scribe.write('2024-05-02', withdrawn(visit))
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('flagged')
    scribe.write('2024-05-03', withdrawn(struck))
    expect(clockOn(scribe.register(), awa, day('2024-04-11'))?.stage).toBe('fresh')
  })
})
