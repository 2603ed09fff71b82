// Below every screen: what each role may write (metier.md §9).
import { isRetired, roleOf } from '#domain/agents/agents.ts'
import { isAtLeast } from '#domain/agents/rights.ts'
import type { Role } from '#domain/agents/words.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { AgentId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'

/** The least role that writes each kind; a withdrawal takes that of what it withdraws (`mayRecord`). */
export const writtenFrom: Readonly<Record<Exclude<Kind, 'factWithdrawn'>, Role>> = {
  accessNoted: 'desk', personOpened: 'desk', passage: 'desk', anonymousPassage: 'desk', prestation: 'desk',
  waitlistJoined: 'desk', waitlistCalled: 'desk', placeTaken: 'desk', waitlistLeft: 'desk', placeStopped: 'desk', placeResumed: 'desk',
  contact: 'desk', referralMade: 'desk',
  mailReceived: 'desk', mailHandedOut: 'desk', mailAskedFor: 'desk', mailReturned: 'desk', pinSet: 'desk', cardGiven: 'desk', cardWithdrawn: 'desk',
  personDescribed: 'worker', ayantDroitAdded: 'worker', ayantDroitEnded: 'worker', procurationGiven: 'worker', procurationEnded: 'worker',
  mailForwarded: 'desk', mailCounted: 'worker', forwardingSet: 'worker', forwardingEnded: 'worker', mailStopped: 'worker', mailStopEnded: 'worker',
  domiciliationRequested: 'worker', requestClosed: 'worker', attestationHandedOver: 'desk', attemptMade: 'worker', priorLetterSent: 'worker',
  priorLetterSkipped: 'manager', radiationNotified: 'worker', appealLodged: 'worker', appealClosed: 'manager', silenceReviewed: 'worker',
  interviewHeld: 'worker', absenceExcused: 'worker', radiationProposed: 'worker',
  domiciliationGranted: 'manager', domiciliationRefused: 'manager', domiciliationEnded: 'manager',
  exclusionDecided: 'manager', exclusionLifted: 'manager', exclusionWaived: 'manager', exclusionProposed: 'worker',
  noteWritten: 'worker', noteClosed: 'worker', householdJoined: 'worker', householdLeft: 'worker', peopleMerged: 'worker',
  agentAdded: 'manager', agentChanged: 'manager', agentRetired: 'manager', settingsChanged: 'manager', exported: 'manager',
  importStarted: 'manager', importFinished: 'manager', importUndone: 'manager', lookAlikeAnswered: 'manager', periodClosed: 'manager', personErased: 'manager', retentionApplied: 'manager', yearDeclared: 'manager', prefectReportSent: 'manager',
  centreKeyed: 'manager', deviceEnrolled: 'manager', deviceRevoked: 'manager', actsAccepted: 'manager', deviceKeyed: 'desk', keyRotated: 'manager',
}

// Six digits and noted accesses are written by whoever they are of, and taken back by a manager alone.
const keptFrom: ReadonlySet<Kind> = new Set<Kind>(['pinSet', 'accessNoted'])

// Answered of a person's ayants droit rather than of an import's row, it is an act of their file.
const fromOf = (kind: keyof typeof writtenFrom, refs: Draft['refs']): Role =>
  kind === 'lookAlikeAnswered' && refs !== undefined ? 'worker' : writtenFrom[kind]

// A withdrawal of a withdrawal takes the role of the act at its end; of an act that is not here, a manager's.
const takenBackFrom = (register: Register, { refs }: Pick<Draft, 'refs'>, depth = 0): Role => {
  const fact = refs?.withdraws === undefined ? undefined : register.facts.get(refs.withdraws)
  if (fact === undefined || depth > 8 || keptFrom.has(fact.kind)) return 'manager'
  return fact.kind === 'factWithdrawn' ? takenBackFrom(register, fact, depth + 1) : fromOf(fact.kind, fact.refs)
}

const leastFor = (register: Register, draft: Draft, agent: AgentId): Role => {
  if (draft.kind === 'factWithdrawn') return takenBackFrom(register, draft)
  return draft.kind === 'pinSet' && draft.data.agent !== agent ? 'manager' : fromOf(draft.kind, draft.refs)
}

/**
 * Says whether an agent may write these. One who is not known here writes as at the desk, one who is retired nothing; a PIN of another
 * is set by a manager.
 */
export const mayRecord = (register: Register, agent: AgentId, drafts: readonly Draft[]): boolean => {
  if (isRetired(register, agent)) return false
  const role = roleOf(register, agent)
  return drafts.every((draft) => isAtLeast(role, leastFor(register, draft, agent)))
}
