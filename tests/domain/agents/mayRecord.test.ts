import { describe, expect, test } from 'vitest'
import { mayRecord, writtenFrom } from '#domain/agents/mayRecord.ts'
import { has } from '#domain/agents/rights.ts'
import type { Right } from '#domain/agents/rights.ts'
import { roles } from '#domain/agents/words.ts'
import type { Role } from '#domain/agents/words.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { kinds } from '#domain/facts/kinds.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { agentId } from '#domain/ids.ts'
import type { AgentId, FactId } from '#domain/ids.ts'
import { createScribe, someFactId, someone } from '../scribe.ts'

// The trade's three roles, said a second time: a kind that moves from one to another must move here too (metier.md §9).
const theirs: Readonly<Record<Role, readonly Kind[]>> = {
  desk: [
    'accessNoted', 'pinSet', 'deviceKeyed', 'personOpened', 'passage', 'anonymousPassage', 'prestation', 'contact', 'mailReceived', 'mailHandedOut', 'mailAskedFor', 'mailReturned',
    'waitlistJoined', 'waitlistCalled', 'placeTaken', 'waitlistLeft', 'placeStopped', 'placeResumed',
    'mailForwarded', 'attestationHandedOver', 'referralMade', 'cardGiven', 'cardWithdrawn',
  ],
  worker: [
    'personDescribed', 'ayantDroitAdded', 'ayantDroitEnded', 'procurationGiven', 'procurationEnded', 'interviewHeld', 'absenceExcused', 'radiationProposed',
    'mailCounted', 'forwardingSet', 'forwardingEnded', 'mailStopped', 'mailStopEnded', 'domiciliationRequested', 'requestClosed', 'attemptMade', 'silenceReviewed', 'priorLetterSent',
    'radiationNotified', 'appealLodged', 'exclusionProposed', 'noteWritten', 'noteClosed', 'householdJoined', 'householdLeft', 'peopleMerged',
  ],
  manager: [
    'domiciliationGranted', 'domiciliationRefused', 'domiciliationEnded', 'agentAdded', 'agentChanged', 'agentRetired', 'settingsChanged', 'exported',
    'importStarted', 'importFinished', 'importUndone', 'lookAlikeAnswered', 'periodClosed', 'yearDeclared', 'prefectReportSent', 'personErased', 'retentionApplied',
    'centreKeyed', 'deviceEnrolled', 'deviceRevoked', 'actsAccepted', 'keyRotated', 'priorLetterSkipped', 'appealClosed', 'exclusionDecided', 'exclusionLifted', 'exclusionWaived',
  ],
}

const rightsOf: Readonly<Record<Role, readonly Right[]>> = {
  desk: ['welcome'],
  worker: ['browse', 'files', 'grounds'],
  manager: ['decide', 'figures', 'export', 'settings', 'agents', 'tablets', 'import', 'audit', 'archive', 'erase'],
}

const upTo = <T>(table: Readonly<Record<Role, readonly T[]>>, role: Role): readonly T[] => roles.slice(0, roles.indexOf(role) + 1).flatMap((one) => table[one])

const idOf = (role: Role): AgentId => agentId(`${String(roles.indexOf(role) + 3)}0000000-0000-7000-8000-000000000000`)
const gone = agentId('90000000-0000-7000-8000-000000000000')
const stranger = agentId('80000000-0000-7000-8000-000000000000')

const staffed = () => {
  const scribe = createScribe()
  for (const role of roles) scribe.write('2026-11-17', { kind: 'agentAdded', data: { agent: idOf(role) }, secret: { name: role, role } })
  scribe.write('2026-11-17', { kind: 'agentAdded', data: { agent: gone }, secret: { name: 'gone' } })
  scribe.write('2026-11-17', { kind: 'agentRetired', data: { agent: gone }, secret: {} })
  return scribe
}
// What a draft says apart from its kind is not what the gate looks at.
const draftOf = (kind: Kind, agent: AgentId): Draft => ({ kind, data: { agent } }) as unknown as Draft
const withdrawal = (id: FactId): Draft => ({ kind: 'factWithdrawn', data: {}, secret: {}, refs: { withdraws: id } })

describe('what each role writes', () => {
  test.each(roles)('%s: its own kinds and those of the roles below, and no other', (role) => {
    const register = staffed().register()
    const written = kinds.filter((kind) => kind !== 'factWithdrawn' && mayRecord(register, idOf(role), [draftOf(kind, idOf(role))]))
    expect(new Set(written)).toEqual(new Set(upTo(theirs, role)))
    expect(kinds.filter((kind) => kind !== 'factWithdrawn' && mayRecord(register, gone, [draftOf(kind, gone)]))).toEqual([])
    expect(mayRecord(register, idOf(role), [draftOf('passage', gone), draftOf('settingsChanged', gone)])).toBe(role === 'manager')
  })

  test('six digits of another are a manager’s to choose', () => {
    const register = staffed().register()
    expect(roles.filter((role) => mayRecord(register, idOf(role), [draftOf('pinSet', stranger)]))).toEqual(['manager'])
  })

  test('no kind is left out', () => {
    expect(new Set(Object.keys(writtenFrom))).toEqual(new Set(kinds.filter((kind) => kind !== 'factWithdrawn')))
    expect(upTo(theirs, 'manager')).toHaveLength(kinds.length - 1)
  })

  test('someone who is not known here writes as at the desk', () => {
    const register = staffed().register()
    expect(mayRecord(register, stranger, [draftOf('passage', stranger)])).toBe(true)
    expect(mayRecord(register, stranger, [draftOf('personDescribed', stranger)])).toBe(false)
  })
})

describe('what each role takes back', () => {
  test.each<[string, Draft, Role]>([
    ['a passage', { kind: 'passage', person: someone(1), data: { for: 'welcome' } }, 'desk'],
    ['a file that was described', { kind: 'personDescribed', person: someone(1), data: {}, secret: { nickname: 'Awa' } }, 'worker'],
    ['a radiation', { kind: 'domiciliationEnded', person: someone(1), data: {}, secret: {} }, 'manager'],
    ['six digits', { kind: 'pinSet', data: { agent: idOf('desk') }, secret: { salt: '', cost: { kibibytes: 8, passes: 1, lanes: 1 }, key: '' } }, 'manager'],
    ['a noted access', { kind: 'accessNoted', data: {}, secret: { what: 'fileOpened', agent: idOf('desk') } }, 'manager'],
  ])('%s, and puts it back', (_name, draft, least) => {
    const scribe = staffed()
    const [act] = scribe.write('2026-11-17', draft)
    const [back] = act === undefined ? [] : scribe.write('2026-11-17', withdrawal(act.id))
    for (const fact of [act, back])
      for (const role of roles) expect(fact && mayRecord(scribe.register(), idOf(role), [withdrawal(fact.id)])).toBe(roles.indexOf(role) >= roles.indexOf(least))
  })

  test('what is not here, names nothing, or goes round in circles is a manager’s', () => {
    const scribe = staffed()
    let [last] = scribe.write('2026-11-17', { kind: 'passage', person: someone(1), data: { for: 'welcome' } })
    for (let i = 0; i < 10 && last !== undefined; i++) [last] = scribe.write('2026-11-17', withdrawal(last.id))
    const nothing: Draft = { kind: 'factWithdrawn', data: {}, secret: {} }
    for (const draft of [nothing, withdrawal(someFactId(999)), ...(last === undefined ? [] : [withdrawal(last.id)])])
      expect(roles.filter((role) => mayRecord(scribe.register(), idOf(role), [draft]))).toEqual(['manager'])
  })
})

test.each(roles)('%s has the rights of metier.md §9 and no other', (role) => {
  expect(upTo(rightsOf, 'manager').filter((right) => has(role, right))).toEqual(upTo(rightsOf, role))
})
