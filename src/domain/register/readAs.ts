import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'

/** Under whose id someone's acts are read: their own, or that of the file that theirs was merged into. */
export const readAs = (register: Register, person: PersonId): PersonId => register.merged.get(person) ?? person

/** The ids whose files were merged into this person's, in their own order. */
export const mergedInto = (register: Register, person: PersonId): readonly PersonId[] =>
  register.merged.size === 0 ? [] : [...register.merged].filter(([, kept]) => kept === person).map(([absorbed]) => absorbed).toSorted()
