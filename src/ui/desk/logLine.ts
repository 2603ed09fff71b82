// One line of the journal: what stands of a tap, what was struck from it, and how it came to be written.
import { canPutBack } from '#desk/checkedUndo.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import type { LogEntry } from '#domain/dayLog.ts'
import { isDecision } from '#domain/domiciliation/decisionLog.ts'
import { isTimed } from '#domain/facts/again.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { activeOfKind, actsOf, isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { timeOfDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { isGuarded, neutralSentence, tapSentence } from '#ui/texts/acts.ts'
import { hour } from '#ui/texts/dates.ts'
import { dayLogWords as words } from '#ui/texts/dayLog.ts'

export type LogLine = {
  readonly at: string
  readonly what: string
  readonly facts: readonly string[]
  /** `moved`: another writing stands for it, at its true time. */
  readonly fate: 'stands' | 'withdrawn' | 'moved'
  /** What taking back, putting back or moving is about. */
  readonly standing: readonly Fact[]
  readonly struck: readonly Fact[]
  readonly canTakeBack: boolean
  readonly canMove: boolean
  readonly canPutBack: boolean
  /** Whose file this decision is in: taken back there, with a reason, or taken anew. */
  readonly inFileOf?: PersonId
}

const reasonIn = ({ secret }: Fact): string | undefined => (secret !== undefined && 'reason' in secret ? secret.reason : undefined)

const strikerOf = (register: Register, fact: Fact): Fact | undefined =>
  (register.struckBy.get(fact.id) ?? []).find((striker) => isActive(register, striker))

const hourIn = (facts: readonly Fact[]): string => {
  const at = timeOfDay(facts.map(hourOf).find((text) => text !== '') ?? '')
  return at === undefined ? words.noHour : hour(at)
}

const fateWords = (register: Register, struck: readonly Fact[]): readonly string[] => {
  const [first] = struck
  const striker = first === undefined ? undefined : strikerOf(register, first)
  if (striker === undefined) return []
  const reason = reasonIn(striker)
  const fate = striker.kind === 'factWithdrawn' ? words.withdrawn : words.moved(words.movedTo(striker.day, hourOf(striker) === '' ? undefined : hourIn([striker])))
  return reason === undefined || reason === '' ? [fate] : [fate, words.reason(reason)]
}

// Alone at the desk, there is nothing to tell.
const hasAgents = (register: Register): boolean => new Set(activeOfKind(register, 'agentAdded').map(({ data }) => data.agent)).size > 1

const writtenWords = (register: Register, { facts, late, recorded }: LogEntry): readonly string[] => {
  const [first] = facts
  if (first === undefined) return []
  if (first.batch !== undefined) return [words.imported]
  const agent = hasAgents(register) ? agentName(register, first.agent) : undefined
  const reason = reasonIn(first)
  return [
    ...(late ? [words.lateOn(recorded)] : []),
    ...(reason === undefined ? [] : [words.reason(reason)]),
    ...(agent === undefined ? [] : [words.by(agent)]),
  ]
}

// A file under which other acts were noted since is not taken back: they would be nobody's.
const isNeeded = (register: Register, { kind, person }: Fact, tap: readonly Fact[]): boolean =>
  kind === 'personOpened' && person !== undefined && actsOf(register, person).some((act) => act.kind !== 'factWithdrawn' && !tap.some(({ id }) => id === act.id))

const fateOf = (register: Register, standing: readonly Fact[], struck: readonly Fact[]): LogLine['fate'] => {
  const [first] = struck
  if (standing.length > 0 || first === undefined) return 'stands'
  return strikerOf(register, first)?.kind === 'factWithdrawn' ? 'withdrawn' : 'moved'
}

const fateFacts = (register: Register, fate: LogLine['fate'], struck: readonly Fact[]): readonly string[] => {
  if (fate !== 'stands') return fateWords(register, struck)
  return struck.length === 0 ? [] : [words.partly(tapSentence(register, struck))]
}

/** Reads a tap of a day. */
export const logLine = (register: Register, entry: LogEntry): LogLine => {
  const standing = entry.facts.filter((fact) => isActive(register, fact))
  const struck = entry.facts.filter((fact) => !standing.includes(fact))
  const fate = fateOf(register, standing, struck)
  const decision = entry.facts.find(isDecision)
  return {
    at: hourIn(entry.facts), what: tapSentence(register, fate === 'stands' ? standing : struck),
    facts: [...fateFacts(register, fate, struck), ...writtenWords(register, entry)],
    fate, standing, struck,
    canTakeBack: decision === undefined && !standing.some((fact) => isNeeded(register, fact, standing)),
    canMove: standing.every(isTimed),
    canPutBack: fate === 'withdrawn' && canPutBack(entry.facts),
    ...(decision?.person && { inFileOf: decision.person }),
  }
}

/** The same line for whoever has no right to the grounds: a decision is told, and neither which nor why. */
export const neutralLine = (register: Register, line: LogLine): LogLine => {
  const told = [...line.standing, ...line.struck].find(isGuarded)
  return told === undefined ? line : { ...line, what: neutralSentence(register, told), facts: [] }
}

/** The same line for whoever does not see the archive: something was noted, of nobody that they know. */
export const archivedLine = ({ inFileOf: _nobody, ...line }: LogLine): LogLine => ({ ...line, what: words.archived, facts: [], canTakeBack: false, canMove: false, canPutBack: false })

/** The day and hour that a correction starts from. */
export const writtenAt = ({ standing }: LogLine): { readonly day?: ServiceDay; readonly at: string } => {
  const [first] = standing
  return first === undefined ? { at: '' } : { day: first.day, at: standing.map(hourOf).find((text) => text !== '') ?? '' }
}
