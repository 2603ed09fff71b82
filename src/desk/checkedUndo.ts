// Decisions on a domiciliation are no taps: taken back with a reason, and taken anew rather than put back (metier.md §4; desk.md §1).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { isDecision } from '#domain/domiciliation/decisionLog.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { AgentId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Refusal } from '#desk/refusal.ts'

// A first signature that was taken back is not given again by somebody else in its author's name.
const neverBack: ReadonlySet<Kind> = new Set<Kind>(['domiciliationGranted', 'domiciliationRefused', 'domiciliationEnded', 'radiationProposed', 'exclusionDecided', 'periodClosed'])

/** Says whether acts that were withdrawn can be put back: none that decides. */
export const canPutBack = (facts: readonly Fact[]): boolean => !facts.some(({ kind }) => neverBack.has(kind))

const bringsBack = (register: Register, { refs }: Fact): boolean => {
  const withdrawn = refs?.withdraws === undefined ? undefined : register.facts.get(refs.withdraws)
  return withdrawn !== undefined && !canPutBack([withdrawn])
}

/** Says whether acts can be taken back at all: a withdrawal of a decision cannot, since that would bring it back. */
export const canUndo = (register: Register, facts: readonly Fact[]): boolean => !facts.some((fact) => bringsBack(register, fact))

type Undo = { readonly facts: readonly Fact[]; readonly why: string; readonly day: ServiceDay; readonly agent: AgentId }

// The undo of the last act: the same agent, the same day, and nothing was noted of the person since.
const isLastAct = (register: Register, fact: Fact, { facts, day, agent }: Undo): boolean =>
  fact.agent === agent && fact.person !== undefined && momentAt(hlcMs(fact.hlc)).day === day &&
  actsOf(register, fact.person).every((act) => act.kind === 'factWithdrawn' || facts.includes(act) || byStamp(act, fact) < 0)

/** Says whether acts are taken back in their own place, with a reason, and not from the bar. */
export const isTakenBackInPlace = (facts: readonly Fact[]): boolean => facts.some(({ kind }) => kind === 'periodClosed')

// The document that a closing made may have left the house: taking it back is said. Figures kept before an erasure are all that is left of who they were.
const checkedClosings = (facts: readonly Fact[], why: string): Result<null, Refusal> => {
  const closings = facts.filter(isOfKind('periodClosed'))
  if (closings.some(({ secret }) => secret?.closed?.why !== 'closed')) return refuse({ code: 'keptForErased' })
  return closings.length > 0 && why === '' ? refuse({ code: 'reasonMissing' }) : ok(null)
}

/** Refuses (`decideAnew`) what would bring a decision back, and (`inItsFile`) a decision without a reason, unless whoever took it undoes their last act; a closing without one (`reasonMissing`), or kept before an erasure (`keptForErased`). */
export const checkedUndo = (register: Register, undo: Undo): Result<null, Refusal> => {
  if (!canUndo(register, undo.facts)) return refuse({ code: 'decideAnew' })
  const needsReason = undo.why === '' && undo.facts.some((fact) => isDecision(fact) && !isLastAct(register, fact, undo))
  return needsReason ? refuse({ code: 'inItsFile' }) : checkedClosings(undo.facts, undo.why)
}
