import { ok, refuse } from '#kernel/result.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { describedBy, whoIs } from '#domain/person/who.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = { readonly person: PersonId; readonly numbers: Pick<Description, 'number' | 'boxNumber'> }

/** Of two files that were merged, says which register number and box stay; those of the other still find the person. Refuses someone without a file. */
export const keepNumbers = ({ person, numbers }: Wish): Decide => (register) => {
  const before = describedBy(register, person)
  if (before === undefined) return refuse({ code: 'unknownPerson' })
  const since = before.kind === 'personDescribed' ? before.data.since : undefined
  return ok([{ kind: 'personDescribed', person, data: since === undefined ? {} : { since }, secret: { ...whoIs(register, person), ...numbers }, refs: { previous: before.id } }])
}
