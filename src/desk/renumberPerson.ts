import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import { byNumber, nextNumber } from '#domain/person/numbers.ts'
import { describedBy, whoIs } from '#domain/person/who.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = {
  readonly person: PersonId
  /** The letter of this tablet (`letterOf`). */
  readonly letter: string
}

/** Gives a file the next number of this tablet, since another one carries its own. Refuses someone who has no file. */
export const renumberPerson = ({ person, letter }: Wish): Decide => (register) => {
  const before = describedBy(register, person)
  if (before === undefined) return refuse({ code: 'unknownPerson' })
  const secret = { ...whoIs(register, person), number: nextNumber(byNumber(register).keys(), letter) }
  const since = before.kind === 'personDescribed' ? before.data.since : undefined
  return ok([{ kind: 'personDescribed', person, data: since === undefined ? {} : { since }, secret, refs: { previous: before.id } }])
}
