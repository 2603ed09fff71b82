// Two tablets changed one file while they were apart: the order of facts decides which is read, and both are shown (sync.md).
import { seenBy } from '#domain/exchange/seenBy.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { describedBy } from '#domain/person/who.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type TwoDescriptions = {
  readonly what: 'twoDescriptions'
  readonly person: PersonId
  /** The one that is read today. */
  readonly read: FactOf<'personDescribed'>
  readonly other: FactOf<'personDescribed'>
}

const answers = new WeakMap<readonly Fact[], readonly TwoDescriptions[]>()

const look = (register: Register, person: PersonId): readonly TwoDescriptions[] => {
  const edits = actsOf(register, person).filter(isOfKind('personDescribed')).filter(({ writtenAs }) => writtenAs === undefined)
  const seen = seenBy(register, edits)
  const last = edits.filter(({ id }) => !seen.has(id))
  const now = describedBy(register, person)
  const read = last.find(({ id }) => id === now?.id)
  // Two imports of one file are nobody's words: only the desk's are shown, and what an import says beside them.
  const other = last.find(({ dev, batch }) => dev !== read?.dev && (batch === undefined || read?.batch === undefined))
  return read === undefined || other === undefined ? [] : [{ what: 'twoDescriptions', person, read, other }]
}

/** For a person, the edit that is read and one of another tablet that did not know of it; one of the two at least is the desk's. */
export const twoDescriptionsOf = (register: Register, person: PersonId): readonly TwoDescriptions[] => {
  const acts = actsOf(register, person)
  const known = answers.get(acts) ?? look(register, person)
  answers.set(acts, known)
  return known
}
