import { ok, refuse } from '#kernel/result.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { toReturnOn } from '#domain/mail/toReturn.ts'
import type { ToReturn } from '#domain/mail/toReturn.ts'
import type { Moment } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'

const draftsOf = ({ person, pieces }: ToReturn, { at }: Moment): readonly Draft[] =>
  mailKinds.flatMap((mail): readonly Draft[] => {
    const n = pieces[mail]
    return n === undefined ? [] : [{ kind: 'mailReturned', person, n, data: { at, mail } }]
  })

/**
 * All the mail that the house kept long enough after a radiation goes back to its senders, for one person or for several in one tap.
 * No sign of life. Refuses when for one of them nothing is to go back yet, or any more: the list that was on screen is not the one now.
 */
export const returnKept = ({ people }: { readonly people: readonly PersonId[] }): Decide => (register, now) => {
  const kept = new Map(toReturnOn(register, now.day).map((line) => [line.person, line]))
  const lines = people.flatMap((person) => kept.get(person) ?? [])
  if (lines.length === 0 || lines.length !== people.length) return refuse({ code: 'nothingToReturn' })
  return ok(lines.flatMap((line) => draftsOf(line, now)))
}
