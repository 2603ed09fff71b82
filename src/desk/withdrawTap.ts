// Undo is an act: what was noted stays in the log, struck (desk.md §1).
import { ok, refuse } from '#kernel/result.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { canUndo, checkedUndo } from '#desk/checkedUndo.ts'
import type { Decide } from '#desk/ports.ts'
import { stillNeeded } from '#desk/stillNeeded.ts'
import { longestText } from '#desk/when.ts'

type Wish = { readonly facts: readonly FactId[]; readonly reason?: string }

const withdrawalOf = ({ id, person }: Fact, reason: string): Draft => ({
  kind: 'factWithdrawn', data: {}, refs: { withdraws: id }, secret: reason === '' ? {} : { reason },
  ...(person === undefined ? {} : { person }),
})

// The radiation that an upheld one stands for goes with it: it would count again (desk/upholdRadiation.ts).
const stoodFor = (register: Register, fact: Fact): readonly Fact[] =>
  fact.kind !== 'domiciliationEnded' || fact.refs?.replaces === undefined ? [] : [...register.facts.values()].filter((one) =>
    one.kind === fact.kind && one.person === fact.person && one.day === fact.day && register.struckBy.get(one.id)?.some(({ kind }) => kind === fact.kind) === true)

/**
 * Withdraws the facts of one tap. A passage or a call that it had implied stays when something else of that day needs it.
 * Refuses facts that are unknown, or none of which counts any more; a decision without a reason, unless whoever took it undoes their last
 * act; and what would bring a withdrawn decision back (metier.md §4).
 */
export const withdrawTap = ({ facts, reason = '' }: Wish): Decide => (register, { day }, agent) => {
  if (reason.length > longestText) return refuse({ code: 'textTooLong' })
  const tap = facts.flatMap((id) => register.facts.get(id) ?? [])
  if (tap.length !== facts.length || tap.length === 0) return refuse({ code: 'unknownFact' })
  const standing = tap.filter((fact) => isActive(register, fact))
  if (standing.length === 0) return refuse({ code: 'alreadyWithdrawn' })
  const why = reason.trim()
  const undone = checkedUndo(register, { facts: standing, why, day, agent })
  if (!undone.ok) return undone
  const gone = why === '' ? standing : standing.flatMap((fact) => [fact, ...stoodFor(register, fact)])
  return ok(gone.filter((fact) => !stillNeeded(register, fact, tap)).map((fact) => withdrawalOf(fact, why)))
}

/** Puts a withdrawn tap back: withdraws its withdrawals. Refuses a tap that counts already, and a decision: it is taken anew. */
export const restoreTap = ({ facts }: { readonly facts: readonly FactId[] }): Decide => (register) => {
  const strikers = facts
    .flatMap((id) => register.struckBy.get(id) ?? [])
    .filter((fact) => fact.kind === 'factWithdrawn' && isActive(register, fact))
  if (!canUndo(register, strikers)) return refuse({ code: 'decideAnew' })
  return strikers.length === 0 ? refuse({ code: 'unknownFact' }) : ok(strikers.map((fact) => withdrawalOf(fact, '')))
}
