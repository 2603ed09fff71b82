// Whose mail a period's mail was: a stock of the last day would leave out those who left on the way (decisions/0033).
import { decisionsOf, endingOf } from '#domain/domiciliation/decisions.ts'
import type { Decisions, Granted } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { ofEveryoneIn } from '#domain/register/ofEveryone.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

type Held = { readonly person: PersonId; readonly granted: Granted }

const later = (a: ServiceDay, b: ServiceDay): ServiceDay => (a < b ? b : a)

// Decided, started and not past its last day on some day of the period, and not ended by the first such day (metier.md §3).
const ranIn = (decisions: Decisions, granted: Granted, { from, to }: Period): boolean => {
  const first = later(from, later(granted.day, granted.data.from))
  return first <= to && first <= granted.data.until && endingOf(decisions, granted, first) === undefined
}

/** Everyone whose own domiciliation ran on at least one day of a period, with the decision that began it there. */
export const holdersInPeriod = ofEveryoneIn((register, person, period): Held | undefined => {
  const decisions = decisionsOf(register, person)
  const granted = decisions.granted.find((one) => ranIn(decisions, one, period))
  return granted && { person, granted }
}, (before, now) => before.granted === now.granted)
