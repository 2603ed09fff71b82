// One pile counted on two tablets that were apart: each corrects what it knew, and both corrections add up (metier.md §5).
import { seenBy } from '#domain/exchange/seenBy.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

type Counted = FactOf<'mailCounted'>

export type CountedTwice = {
  readonly what: 'countedTwice'
  readonly person: PersonId
  readonly mail: MailKind
  /** The last correction of each tablet, in the order of facts; withdrawing one settles it. */
  readonly facts: readonly Counted[]
}

const correctionsOf = perPerson((acts): readonly Counted[] =>
  acts.filter(isOfKind('mailCounted')).filter(({ batch }) => batch === undefined).toSorted(byStamp))

/** The corrections of a pile that no other one was written in sight of (`refs.previous`), in the order of facts: several when tablets were apart. */
export const lastCountsOf = (register: Register, person: PersonId, mail: MailKind): readonly Counted[] => {
  const corrections = correctionsOf(register, person).filter(({ data }) => data.mail === mail)
  const seen = seenBy(register, corrections)
  return corrections.filter(({ id }) => !seen.has(id))
}

/** Says whether corrections come from several tablets. */
export const isApart = (counts: readonly Counted[]): boolean => new Set(counts.map(({ dev }) => dev)).size > 1

/** For a person, the piles that several tablets corrected without knowing of each other, on whichever day. Imported rows never. */
export const countedTwiceOf = (register: Register, person: PersonId): readonly CountedTwice[] => {
  if (correctionsOf(register, person).length < 2) return []
  return mailKinds.flatMap((mail): readonly CountedTwice[] => {
    const facts = lastCountsOf(register, person, mail)
    return isApart(facts) ? [{ what: 'countedTwice', person, mail, facts }] : []
  })
}
