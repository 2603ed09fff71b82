import { ok, refuse } from '#kernel/result.ts'
import type { HouseholdId, PersonId } from '#domain/ids.ts'
import { householdOf, joinedBy } from '#domain/person/household.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = {
  readonly person: PersonId
  readonly other: PersonId
  /** Drawn before the gesture; used where neither is in a household yet. */
  readonly household: HouseholdId
}

/** Two people live together, with whoever lived with either of them. Refuses someone without a file, oneself, and two who are joined already. */
export const joinHousehold = ({ person, other, household }: Wish): Decide => (register, { day }) => {
  if (!isKnown(register, person) || !isKnown(register, other) || person === other) return refuse({ code: 'unknownPerson' })
  if (householdOf(register, person, day).includes(other)) return refuse({ code: 'justRecorded' })
  const both = [person, other]
  const shared = both.flatMap((one) => joinedBy(register, one))[0]?.household ?? household
  const joining = both.filter((one) => !joinedBy(register, one).some((joined) => joined.household === shared))
  return ok(joining.map((one) => ({ kind: 'householdJoined', person: one, data: {}, secret: { household: shared } })))
}

/** Someone no longer lives with the others. Refuses someone who is in no household. */
export const leaveHousehold = ({ person }: { readonly person: PersonId }): Decide => (register) => {
  const joined = joinedBy(register, person)
  if (joined.length === 0) return refuse({ code: 'alreadyEnded' })
  return ok(joined.map(({ fact }) => ({ kind: 'householdLeft', person, data: {}, secret: {}, refs: { ends: fact.id } })))
}
