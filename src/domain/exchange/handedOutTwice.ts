// One letter handed out on two tablets: both facts stay and count, and the pile goes below zero (metier.md §8b).
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { isOfKind } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

export type HandedOutTwice = {
  readonly what: 'handedOutTwice'
  readonly person: PersonId
  readonly mail: MailKind
  /** Pieces handed out that nobody noted as received. */
  readonly missing: number
  /** The last hand-out of each tablet. */
  readonly facts: readonly FactOf<'mailHandedOut'>[]
}

const lastOfEach = (acts: readonly Fact[], mail: MailKind): readonly FactOf<'mailHandedOut'>[] => {
  const handed = acts.filter(isOfKind('mailHandedOut')).filter(({ data, batch }) => data.mail === mail && batch === undefined)
  return [...new Map(handed.map((fact) => [fact.dev, fact])).values()]
}

/** For a person, the kinds of mail of which two tablets handed out more than came in. */
export const handedOutTwiceOf = (register: Register, person: PersonId): readonly HandedOutTwice[] => {
  const mail = mailOf(register, person)
  return mailKinds.flatMap((kind): readonly HandedOutTwice[] => {
    const missing = -mail[kind].waiting
    const facts = missing > 0 ? lastOfEach(actsOf(register, person), kind) : []
    return facts.length < 2 ? [] : [{ what: 'handedOutTwice', person, mail: kind, missing, facts }]
  })
}
