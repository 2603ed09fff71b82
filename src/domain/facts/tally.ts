// What a set of facts amounts to, for whoever decides whether to take it in: counts and dates, never a name.
import type { Envelope } from '#domain/facts/envelope.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** Acts as the desk speaks of them. `other`: settings, agents, tablets, and kinds of a newer version. */
const actGroups = ['people', 'passages', 'prestations', 'contacts', 'mail', 'domiciliation', 'corrections', 'other'] as const
export type ActGroup = (typeof actGroups)[number]

const kindsOf: Readonly<Record<Exclude<ActGroup, 'other'>, readonly Kind[]>> = {
  people: ['personOpened', 'personDescribed', 'ayantDroitAdded', 'ayantDroitEnded', 'noteWritten', 'noteClosed', 'householdJoined', 'householdLeft', 'exclusionDecided', 'exclusionProposed', 'exclusionLifted', 'exclusionWaived', 'cardGiven', 'cardWithdrawn', 'lookAlikeAnswered', 'peopleMerged'],
  passages: ['passage', 'anonymousPassage'],
  prestations: ['prestation', 'waitlistJoined', 'waitlistCalled', 'placeTaken', 'waitlistLeft'],
  contacts: ['contact', 'interviewHeld', 'referralMade'],
  mail: ['mailReceived', 'mailHandedOut', 'mailAskedFor', 'mailReturned', 'procurationGiven', 'procurationEnded'],
  domiciliation: ['domiciliationGranted', 'domiciliationRefused', 'radiationProposed', 'domiciliationEnded', 'absenceExcused'],
  corrections: ['factWithdrawn'],
}

const groupOf: ReadonlyMap<string, ActGroup> = new Map(
  actGroups.flatMap((group) => (group === 'other' ? [] : kindsOf[group].map((kind): [string, ActGroup] => [kind, group]))),
)

export type Tally = {
  readonly facts: number
  /** How many different people they are about. */
  readonly people: number
  /** In the order of `actGroups`, without those of nothing. */
  readonly groups: readonly { readonly group: ActGroup; readonly facts: number }[]
  /** From the first day told to the last. Nothing for no fact. */
  readonly days?: Period
  /** ms UTC at which the last one was written. */
  readonly last?: number
}

type Told = Pick<Envelope, 'day' | 'hlc' | 'person'> & { readonly kind: string }

const spanOf = (days: readonly ServiceDay[]): { readonly days?: Period } => {
  const [first] = days
  if (first === undefined) return {}
  return { days: { from: days.reduce((a, b) => (b < a ? b : a), first), to: days.reduce((a, b) => (b > a ? b : a), first) } }
}

/** Counts facts by what the desk calls them, the people they are about, and the days they tell. Pure; refuses nothing. */
export const tallyOf = (facts: readonly Told[]): Tally => {
  const counts = new Map<ActGroup, number>()
  for (const { kind } of facts) {
    const group = groupOf.get(kind) ?? 'other'
    counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  return {
    facts: facts.length,
    people: new Set(facts.flatMap(({ person }) => person ?? [])).size,
    groups: actGroups.flatMap((group) => {
      const count = counts.get(group)
      return count === undefined ? [] : [{ group, facts: count }]
    }),
    ...spanOf(facts.map(({ day }) => day)),
    ...(facts.length === 0 ? {} : { last: facts.reduce((last, { hlc }) => Math.max(last, hlcMs(hlc)), 0) }),
  }
}
