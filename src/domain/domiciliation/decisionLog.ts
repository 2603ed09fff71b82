// Every decision is a record; cancelling one is another record, and both stay readable (metier.md §3).
import { compare } from '#kernel/compare.ts'
import type { Decision } from '#domain/domiciliation/decisions.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type DecisionEntry = {
  readonly decision: Decision
  /** What took it back, when something did. */
  readonly struckBy?: Fact
}

/** Says whether an act decides about a domiciliation: granted, refused or ended. */
export const isDecision = (fact: Fact): fact is Extract<Fact, Decision> =>
  fact.kind === 'domiciliationGranted' || fact.kind === 'domiciliationRefused' || fact.kind === 'domiciliationEnded'

/** The decisions about a person, latest first, with those that were taken back. Imported ones that do not count are left out. */
export const decisionLog = (register: Register, person: PersonId): readonly DecisionEntry[] =>
  (register.people.get(person)?.facts ?? [])
    .filter(isDecision)
    .flatMap((decision): readonly DecisionEntry[] => {
      if (isActive(register, decision)) return [{ decision }]
      const struckBy = register.struckBy.get(decision.id)?.find((fact) => isActive(register, fact))
      return struckBy === undefined ? [] : [{ decision, struckBy }]
    })
    .sort((a, b) => compare(b.decision.day, a.decision.day) || byStamp(b.decision, a.decision))
