import { ok, refuse } from '#kernel/result.ts'
import { ayantsDroitAlikeOf } from '#domain/exchange/ayantsDroitAlike.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = { readonly person: PersonId; readonly facts: readonly [FactId, FactId] }

/** Two ayants droit alike are two people (twins): both go on counting, as they always did (metier.md §6). Refuses a pair that is no question, or no longer. */
export const keepBothAyantsDroit = ({ person, facts: [one, other] }: Wish): Decide => (register) =>
  ayantsDroitAlikeOf(register, person).some(({ facts: [mine, theirs] }) => mine.id === one && theirs.id === other)
    ? ok([{ kind: 'lookAlikeAnswered', person, data: {}, secret: { is: 'other' }, refs: { previous: one, under: other } }])
    : refuse({ code: 'unknownFact' })
