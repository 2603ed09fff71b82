// The morning's sort as it was done: what came in on a day, in runs of the same kind for the same person.
import { isOfKind } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { tapOf } from '#domain/dayLog.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Arrival = {
  /** Nobody's, where the addressee is not known here. */
  readonly person: PersonId | undefined
  readonly mail: MailKind
  readonly n: number
  /** Sent back at once, in the same tap. */
  readonly returned: boolean
  /** Every fact of its taps: what an undo withdraws. */
  readonly facts: readonly Fact[]
}

const arrivalOf = (register: Register, fact: FactOf<'mailReceived'>): Arrival => {
  const facts = tapOf(register, fact)
  return { person: fact.person, mail: fact.data.mail, n: fact.n ?? 1, returned: facts.some(({ kind }) => kind === 'mailReturned'), facts }
}

const continues = (run: Arrival, next: Arrival): boolean =>
  run.person === next.person && run.mail === next.mail && run.returned === next.returned

/** What came in on a day, the latest first; taps in a row for one person and one kind make one line. */
export const arrivalsOn = (register: Register, day: ServiceDay): readonly Arrival[] => {
  const runs: Arrival[] = []
  for (const fact of actsOn(register, day).filter(isOfKind('mailReceived'))) {
    const arrival = arrivalOf(register, fact)
    const run = runs.at(-1)
    if (run === undefined || !continues(run, arrival)) runs.push(arrival)
    else runs[runs.length - 1] = { ...run, n: run.n + arrival.n, facts: [...run.facts, ...arrival.facts] }
  }
  return runs.reverse()
}

/** Pieces of one kind among what came in. */
export const piecesOf = (arrivals: readonly Arrival[], kind: MailKind): number =>
  arrivals.reduce((sum, { mail, n }) => sum + (mail === kind ? n : 0), 0)
