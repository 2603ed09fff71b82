import { ok, refuse } from '#kernel/result.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'

type Edit = FactOf<'personDescribed'>

const editOf = (register: Register, id: FactId): Edit | undefined => {
  const fact: Fact | undefined = register.facts.get(id)
  return fact?.kind === 'personDescribed' && isActive(register, fact) ? fact : undefined
}

const laterSince = (a: Edit, b: Edit): { readonly since?: ServiceDay } => {
  const since = [a.data.since, b.data.since].filter((day) => day !== undefined).sort().at(-1)
  return since === undefined ? {} : { since }
}

/**
 * Of two edits that did not know of each other, one is kept: written anew, it stands for the other too, from the later of their
 * days, and the past stays what it was. Refuses edits that are unknown, no longer count, are of two people, or cannot be read.
 */
export const keepDescription = ({ kept, other }: { readonly kept: FactId; readonly other: FactId }): Decide => (register) => {
  const [mine, theirs] = [editOf(register, kept), editOf(register, other)]
  if (mine?.person === undefined || mine.secret === undefined || mine.person !== theirs?.person) return refuse({ code: 'unknownFact' })
  const { person, secret } = mine
  return ok([{ kind: 'personDescribed', person, data: laterSince(mine, theirs), secret, refs: { previous: mine.id, replaces: theirs.id } }])
}
