// A radiation that waits for its second signature, where the house asks for two (metier.md §3: a human decides).
import { compare } from '#kernel/compare.ts'
import { lastSignOn } from '#domain/domiciliation/clock.ts'
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import { ofEveryone } from '#domain/register/ofEveryone.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type ProposedRadiation = FactOf<'radiationProposed'>

const proposals = perPerson((acts): readonly ProposedRadiation[] => acts.filter(isOfKind('radiationProposed')).sort(byStamp))

const isOvertaken = (register: Register, person: PersonId, proposed: ProposedRadiation): boolean => {
  const { granted, ended, refused } = decisionsOf(register, person)
  return [...granted, ...ended, ...refused].some((decision) => byStamp(proposed, decision) < 0)
}

// Silence is over with the first sign: three more months of it are another silence, to be looked at anew.
const isBroken = (register: Register, person: PersonId, { proposed, day }: { readonly proposed: ProposedRadiation; readonly day: ServiceDay }): boolean => {
  const sign = proposed.secret?.ground === 'nonManifestation' ? lastSignOn(register, person, day) : undefined
  return sign !== undefined && sign.day >= proposed.day
}

/** The radiations proposed for a decision of that day, oldest first: none that a later decision or, where silence is the ground, a later sign of life has overtaken. */
export const proposedRadiations = (register: Register, person: PersonId, day: ServiceDay): readonly ProposedRadiation[] =>
  proposals(register, person).filter((proposed) =>
    proposed.day <= day && !isOvertaken(register, person, proposed) && !isBroken(register, person, { proposed, day }))

export type Proposed = { readonly person: PersonId; readonly proposed: ProposedRadiation }

const proposedFirst = ofEveryone((register, person, day): Proposed | undefined => {
  const [proposed] = proposedRadiations(register, person, day)
  return proposed && { person, proposed }
})

/** Those for whom a radiation waits for its second signature on a day, whoever has waited longest first. */
export const proposedOn = (register: Register, day: ServiceDay): readonly Proposed[] =>
  proposedFirst(register, day).toSorted((a, b) => compare(a.proposed.day, b.proposed.day) || byStamp(a.proposed, b.proposed))
