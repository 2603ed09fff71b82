// What happened in a period (metier.md §6): each act counts on its service day; withdrawn acts never count.
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { DeviceId, PersonId } from '#domain/ids.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

type Day = {
  /** Sums that simply add up, by figure code. */
  readonly sums: Map<string, number>
  readonly came: Set<PersonId>
  readonly cameForDomiciliation: Set<PersonId>
  /** For a person and a prestation: what was noted once, whichever tablet noted it. */
  readonly once: Map<string, { readonly code: string; readonly n: number }>
  /** For a person, the entries that each tablet noted without saying `again`: those of two tablets apart are the same ones. */
  readonly entered: Map<PersonId, Map<DeviceId, number>>
  /** For a person and a door, the orientation that was noted, whichever tablet noted it. */
  readonly referred: Set<string>
}

type Counters = { readonly [K in Kind]?: (day: Day, fact: FactOf<K>, n: number) => void }

const standard: Readonly<Record<string, string>> = { breakfast: 'breakfasts', lunch: 'lunches', shower: 'showers', laundry: 'laundry' }

/** The figure that counts a prestation: a published one for the four standard ones, its own for what the shelter adds. */
export const prestationFigure = (prestation: string): string => standard[prestation] ?? `prestations.${prestation}`

const inPerson = (day: Day, fact: Fact): void => {
  if (fact.person !== undefined) day.cameForDomiciliation.add(fact.person)
}

// The same turn of a cabin or a machine is one, whichever tablets ended it, whoever had it; the same prestation tapped on two tablets counts once;
// what the agent added on purpose (`again`) and anonymous ones add up.
const onceKey = ({ person, data, refs }: FactOf<'prestation'>): string | undefined => {
  if (person !== undefined && data.again !== true) return `${person} ${data.prestation}`
  return refs?.under
}

const prestation = (day: Day, fact: FactOf<'prestation'>, n: number): void => {
  const code = prestationFigure(fact.data.prestation)
  const key = onceKey(fact)
  if (key === undefined) return count(day.sums, code, n)
  const known = day.once.get(key)
  day.once.set(key, { code, n: Math.max(known?.n ?? 0, n) })
}

// A doublon counts once (sync.md, "conflicts of our domain"); imported rows are each an entry of their own.
const entry = (day: Day, { person, dev, data, batch }: FactOf<'passage'>): void => {
  if (person === undefined || data.again === true || batch !== undefined) return count(day.sums, 'entries')
  const tablets = day.entered.get(person) ?? new Map<DeviceId, number>()
  day.entered.set(person, tablets.set(dev, (tablets.get(dev) ?? 0) + 1))
}

const referral = (day: Day, { person, data }: FactOf<'referralMade'>, n: number): void => {
  const key = `${person ?? ''} ${data.referral}`
  if (person !== undefined && day.referred.has(key)) return
  day.referred.add(key)
  count(day.sums, 'referrals', n)
  count(day.sums, `referrals.to.${data.referral}`, n)
}

const counters: Counters = {
  passage: (day, fact) => {
    entry(day, fact)
    if (fact.person === undefined) return
    day.came.add(fact.person)
    if (fact.data.for === 'domiciliation') inPerson(day, fact)
  },
  anonymousPassage: (day, _fact, n) => {
    count(day.sums, 'anonymous', n)
    count(day.sums, 'entries', n)
  },
  prestation,
  referralMade: referral,
  contact: (day, { data }) => {
    if (data.channel === 'call') count(day.sums, 'calls')
  },
  mailReceived: (day, { data }, n) => {
    count(day.sums, 'mailIn', n)
    count(day.sums, `mailIn.${data.mail}`, n)
  },
  mailHandedOut: (day, fact, n) => {
    count(day.sums, 'mailOut', n)
    count(day.sums, `mailOut.${fact.data.mail}`, n)
    if (fact.data.to === 'holder') inPerson(day, fact)
  },
  mailReturned: (day, { data }, n) => {
    count(day.sums, 'returned', n)
    count(day.sums, `returned.${data.mail}`, n)
  },
  mailForwarded: (day, { data }, n) => {
    count(day.sums, 'forwarded', n)
    count(day.sums, `forwarded.${data.mail}`, n)
  },
  attestationHandedOver: inPerson,
  mailAskedFor: inPerson,
  // DomiFa gives no day to its interviews: one that came with an import stands under its decision, and nobody came that day for it (metier.md §8b).
  interviewHeld: (day, fact) => {
    if (fact.batch === undefined) inPerson(day, fact)
  },
  domiciliationGranted: (day, { data }) => { count(day.sums, data.decision === 'first' ? 'decisions.first' : 'decisions.renewals') },
  domiciliationRefused: (day, { secret }) => {
    count(day.sums, 'refusals')
    count(day.sums, `refusals.byGround.${secret?.ground ?? 'unknown'}`)
  },
  domiciliationEnded: (day, { secret }) => {
    count(day.sums, 'radiations.all')
    count(day.sums, `radiations.byGround.${secret?.ground ?? 'unknown'}`)
  },
}

const countInto = <K extends Kind>(day: Day, fact: FactOf<K>): void => counters[fact.kind]?.(day, fact, fact.n ?? 1)

const dayOf = (register: Register, facts: readonly Fact[]): Day => {
  const day: Day = { sums: new Map(), came: new Set(), cameForDomiciliation: new Set(), once: new Map(), entered: new Map(), referred: new Set() }
  for (const fact of facts) if (isActive(register, fact)) countInto<Kind>(day, fact)
  return day
}

export type Flows = {
  /** By figure code, those of the period that are not 0. */
  readonly sums: Tally
  /** Distinct known people with a passage in the period. */
  readonly people: ReadonlySet<PersonId>
}

const addDay = (sums: Map<string, number>, day: Day): void => {
  for (const [code, n] of day.sums) count(sums, code, n)
  for (const { code, n } of day.once.values()) count(sums, code, n)
  for (const tablets of day.entered.values()) count(sums, 'entries', Math.max(...tablets.values()))
  count(sums, 'passages', day.came.size + (day.sums.get('anonymous') ?? 0))
  count(sums, 'domiciliationPassages', day.cameForDomiciliation.size)
}

/** Sums up a period, day by day. */
export const flowsIn = (register: Register, period: Period): Flows => {
  const sums = new Map<string, number>()
  const people = new Set<PersonId>()
  for (const date of daysOf(period)) {
    const facts = register.days.get(date)
    if (facts === undefined) continue
    const day = dayOf(register, facts)
    addDay(sums, day)
    for (const person of day.came) people.add(person)
  }
  return { sums, people }
}
