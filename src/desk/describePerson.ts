import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { describedBy } from '#domain/person/who.ts'
import { described } from '#desk/openPerson.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = {
  readonly person: PersonId
  readonly who: Description
  /** `correction`: it was never so. `change`: it is so from today on, and past reports keep what was. */
  readonly as: 'correction' | 'change'
}

/** Writes a file anew. A correction takes the date of what it corrects; a change holds from today (metier.md §6). */
export const describePerson = ({ person, who, as }: Wish): Decide => (register, now) => {
  const before = describedBy(register, person)
  if (before === undefined) return refuse({ code: 'unknownPerson' })
  const clean = described(register, { person, who, today: now.day })
  if (!clean.ok) return clean
  const since = as === 'change' ? now.day : before.kind === 'personDescribed' ? before.data.since : undefined
  return ok([{ kind: 'personDescribed', person, data: since === undefined ? {} : { since }, secret: clean.value, refs: { previous: before.id } }])
}
