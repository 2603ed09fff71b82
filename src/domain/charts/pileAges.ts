// How long the mail that waits on a day has been waiting: the oldest leaves first, so what is left is what came in last (metier.md §5).
import type { Fact } from '#domain/facts/fact.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOn } from '#domain/mail/ledger.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The ages of what waits, youngest first. `toCheck`: more went out than came in, counted below zero as in the figure `waiting`. */
export const pileAges = ['week', 'month', 'quarter', 'older', 'toCheck'] as const
export type PileAge = (typeof pileAges)[number]

const ageOf = (arrived: ServiceDay, day: ServiceDay): PileAge => {
  if (arrived > addDays(day, -7)) return 'week'
  if (arrived > addMonths(day, -1)) return 'month'
  return arrived > addMonths(day, -3) ? 'quarter' : 'older'
}

// A stocktake that found more brought it in, as far as anyone knows.
const broughtIn = (fact: Fact, mail: MailKind): number => {
  if (fact.kind === 'mailReceived' && fact.data.mail === mail) return fact.n ?? 1
  return fact.kind === 'mailCounted' && fact.data.mail === mail && fact.data.by > 0 ? fact.data.by : 0
}

type Asked = { readonly person: PersonId; readonly mail: MailKind; readonly day: ServiceDay; readonly waiting: number }

const spread = (register: Register, { person, mail, day, waiting }: Asked, ages: Map<string, number>): void => {
  let left = waiting
  for (const fact of actsOf(register, person).toReversed()) {
    if (left <= 0) return
    const n = fact.day <= day ? Math.min(left, broughtIn(fact, mail)) : 0
    if (n > 0) count(ages, ageOf(fact.day, day), n)
    left -= n
  }
}

/** Pieces waiting on a day by age; in all, the figure `waiting` of that day. An absent age is 0. */
export const pileAgesOn = (register: Register, day: ServiceDay): Tally => {
  const ages = new Map<string, number>()
  for (const person of register.people.keys()) {
    const ledger = mailOn(register, person, day)
    for (const mail of mailKinds) {
      const { waiting } = ledger[mail]
      if (waiting < 0) count(ages, 'toCheck', waiting)
      else spread(register, { person, mail, day, waiting }, ages)
    }
  }
  return ages
}
