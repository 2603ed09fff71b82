// Who did what, when: noted accesses, and the acts that make, change or take away more than a day's taps (metier.md §8).
import { compare } from '#kernel/compare.ts'
import type { AccessWord } from '#domain/agents/words.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { readAs } from '#domain/register/readAs.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, endOfDay, momentAt } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

/** What a line is about. `redacted`: an access whose who and whom are gone, after twelve months. */
export const auditWords = ['opened', 'created', 'corrected', 'withdrawn', 'decided', 'exported', 'settings', 'desk', 'failed', 'redacted'] as const
export type AuditWord = (typeof auditWords)[number]

const accesses: Readonly<Record<AccessWord, AuditWord>> = {
  deskResumed: 'desk', agentSwitched: 'desk', pinFailed: 'failed', sessionDestroyed: 'failed', roleRefused: 'failed', recoveryTried: 'failed',
  fileOpened: 'opened', actsListed: 'opened', archiveOpened: 'opened', auditRead: 'opened', backupRead: 'opened',
  fileExported: 'exported', registerExported: 'exported', listExported: 'exported', backupMade: 'exported', passphraseChanged: 'settings',
}

// A day's taps stand in the day's log; here they come only where they correct another.
const acts: Readonly<Partial<Record<Kind, AuditWord>>> = {
  personOpened: 'created', ayantDroitAdded: 'created', procurationGiven: 'created', cardGiven: 'created', forwardingSet: 'created', mailStopped: 'created', domiciliationRequested: 'created', importFinished: 'created',
  personDescribed: 'corrected', factWithdrawn: 'withdrawn', ayantDroitEnded: 'withdrawn', procurationEnded: 'withdrawn', cardWithdrawn: 'withdrawn', forwardingEnded: 'withdrawn', mailStopEnded: 'withdrawn', mailCounted: 'corrected', importUndone: 'withdrawn',
  radiationProposed: 'decided', domiciliationGranted: 'decided', domiciliationRefused: 'decided', domiciliationEnded: 'decided', absenceExcused: 'decided',
  requestClosed: 'decided', priorLetterSent: 'decided', priorLetterSkipped: 'decided', radiationNotified: 'decided', appealLodged: 'decided', appealClosed: 'decided', silenceReviewed: 'decided',
  exclusionDecided: 'decided', exclusionProposed: 'decided', exclusionLifted: 'decided', exclusionWaived: 'decided', noteWritten: 'created', noteClosed: 'withdrawn', householdJoined: 'created', householdLeft: 'withdrawn', peopleMerged: 'corrected',
  personErased: 'decided', retentionApplied: 'decided', periodClosed: 'decided', actsAccepted: 'decided', exported: 'exported',
  yearDeclared: 'decided', prefectReportSent: 'decided',
  settingsChanged: 'settings', agentAdded: 'settings', agentChanged: 'settings', agentRetired: 'settings', pinSet: 'settings',
  centreKeyed: 'settings', deviceEnrolled: 'settings', deviceRevoked: 'settings', deviceKeyed: 'settings', keyRotated: 'settings',
}

export type AuditLine = {
  readonly fact: Fact
  readonly word: AuditWord
  /** Absent where the line is redacted. */
  readonly agent?: AgentId
  readonly person?: PersonId
}

type Read = { readonly fact: Fact; readonly as: (person: PersonId) => PersonId }

const about = (person: PersonId | undefined, as: Read['as']): { readonly person?: PersonId } => (person === undefined ? {} : { person: as(person) })

// The rows of an import were written as one act: its end.
const wordOf = ({ kind, refs, batch }: Fact): AuditWord | undefined => {
  if (batch !== undefined && kind !== 'importFinished') return undefined
  return acts[kind] ?? (refs?.replaces === undefined ? undefined : 'corrected')
}

const lineOf = ({ fact, as }: Read): AuditLine | undefined => {
  if (fact.kind === 'accessNoted') {
    const { secret } = fact
    return secret === undefined ? { fact, word: 'redacted' } : { fact, word: accesses[secret.what], agent: secret.agent, ...about(secret.person, as) }
  }
  const word = wordOf(fact)
  return word === undefined ? undefined : { fact, word, agent: fact.agent, ...about(fact.person, as) }
}

const read = new WeakMap<Register, readonly AuditLine[]>()

/** Every line, the latest written first, those of acts that were taken back included. Someone who was erased goes by their alias, whose file was merged by the one that is kept. */
export const auditOf = (register: Register): readonly AuditLine[] => {
  const known = read.get(register)
  if (known !== undefined) return known
  const aliases = erasedOf(register)
  const as = (person: PersonId): PersonId => aliases.get(person) ?? readAs(register, person)
  const lines: AuditLine[] = []
  for (const fact of register.facts.values()) {
    const line = lineOf({ fact, as })
    if (line !== undefined) lines.push(line)
  }
  lines.sort((a, b) => compare(b.fact.hlc, a.fact.hlc) || compare(b.fact.id, a.fact.id))
  read.set(register, lines)
  return lines
}

/** The day and the hour of a line: when it was written, but for an access, which tells its own. A redacted one has no hour. */
export const auditTime = ({ fact }: AuditLine): { readonly day: ServiceDay; readonly at?: TimeOfDay } => {
  if (fact.kind !== 'accessNoted') return momentAt(hlcMs(fact.hlc))
  return fact.secret?.at === undefined ? { day: fact.day } : { day: fact.day, at: fact.secret.at }
}

/** What to keep of the audit; both days included. */
export type AuditFilter = {
  readonly agent?: AgentId
  readonly person?: PersonId
  readonly word?: AuditWord
  readonly from?: ServiceDay
  readonly to?: ServiceDay
}

const isSame = <T>(asked: T | undefined, found: T | undefined): boolean => asked === undefined || asked === found

/** The lines that a filter keeps, in the same order. */
export const auditMatching = (lines: readonly AuditLine[], { agent, person, word, from, to }: AuditFilter): readonly AuditLine[] => {
  const first = from === undefined ? -Infinity : endOfDay(addDays(from, -1))
  const after = to === undefined ? Infinity : endOfDay(to)
  const isThen = ({ fact }: AuditLine): boolean => {
    if (fact.kind === 'accessNoted') return (from === undefined || fact.day >= from) && (to === undefined || fact.day <= to)
    const ms = hlcMs(fact.hlc)
    return ms >= first && ms < after
  }
  return lines.filter((line) => isSame(agent, line.agent) && isSame(person, line.person) && isSame(word, line.word) && isThen(line))
}
