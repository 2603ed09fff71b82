// What the acts of one day count for (metier.md §6): a number under a figure's code, with the acts that make it. Figures are the sums of
// these lines, and the acts behind a figure are these lines: the two cannot tell different things.
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { lengthOf, scopeOf } from '#domain/figures/exclusionClasses.ts'
import type { PersonId } from '#domain/ids.ts'

export type Line = {
  readonly code: string
  readonly n: number
  readonly facts: readonly Fact[]
  /** The same thing noted again: it counts once. */
  readonly doubles: readonly Fact[]
}

/** `entries`: each line is one act. `passages` and `domiciliationPassages`: each is someone's day, with all that makes it. */
export type DayLines = { readonly lines: readonly Line[]; readonly came: ReadonlyMap<PersonId, readonly Fact[]> }

type Once = { readonly codes: readonly string[]; readonly facts: Fact[] }

type Day = {
  readonly lines: Line[]
  readonly came: Map<PersonId, Fact[]>
  readonly cameForDomiciliation: Map<PersonId, Fact[]>
  /** What was noted once, whichever tablet noted it: a person's prestation, a turn, an orientation. */
  readonly once: Map<string, Once>
  /** For a person, the entries that were noted without saying `again`: those of two tablets apart are the same ones. */
  readonly entered: Map<PersonId, Fact[]>
}

type Counters = { readonly [K in Kind]?: (day: Day, fact: FactOf<K> & Fact) => void }

const standard: Readonly<Record<string, string>> = { breakfast: 'breakfasts', lunch: 'lunches', shower: 'showers', laundry: 'laundry' }

/** The figure that counts a prestation: a published one for the four standard ones, its own for what the shelter adds. */
export const prestationFigure = (prestation: string): string => standard[prestation] ?? `prestations.${prestation}`

const quantity = ({ n = 1 }: Fact): number => n
const none: readonly Fact[] = []

const add = <K>(map: Map<K, Fact[]>, key: K, fact: Fact): void => {
  const list = map.get(key)
  if (list === undefined) map.set(key, [fact])
  else list.push(fact)
}

const tell = ({ lines }: Day, fact: Fact, ...codes: readonly string[]): void => {
  for (const code of codes) lines.push({ code, n: quantity(fact), facts: [fact], doubles: none })
}

const tellOne = ({ lines }: Day, fact: Fact, ...codes: readonly string[]): void => {
  for (const code of codes) lines.push({ code, n: 1, facts: [fact], doubles: none })
}

const tellOnce = ({ once }: Day, key: string, { codes, fact }: { readonly codes: readonly string[]; readonly fact: Fact }): void => {
  const known = once.get(key)
  if (known === undefined) once.set(key, { codes, facts: [fact] })
  else known.facts.push(fact)
}

const inPerson = (day: Day, fact: Fact): void => {
  if (fact.person !== undefined) add(day.cameForDomiciliation, fact.person, fact)
}

// The same turn of a cabin or a machine is one, whichever tablets ended it, whoever had it; the same prestation tapped on two tablets counts once;
// what the agent added on purpose (`again`) and anonymous ones add up.
const onceKey = ({ person, data, refs }: FactOf<'prestation'>): string | undefined => {
  if (person !== undefined && data.again !== true) return `${person} ${data.prestation}`
  return refs?.under === undefined ? undefined : `${refs.under} ${data.prestation}`
}

const prestation = (day: Day, fact: FactOf<'prestation'> & Fact): void => {
  const code = prestationFigure(fact.data.prestation)
  const key = onceKey(fact)
  if (key === undefined) tell(day, fact, code)
  else tellOnce(day, key, { codes: [code], fact })
}

// A doublon counts once (sync.md, "conflicts of our domain"); imported rows are each an entry of their own.
const entry = (day: Day, fact: FactOf<'passage'> & Fact): void => {
  const { person, data, batch } = fact
  if (person === undefined || data.again === true || batch !== undefined) tellOne(day, fact, 'entries')
  else add(day.entered, person, fact)
}

const referral = (day: Day, fact: FactOf<'referralMade'> & Fact): void => {
  const codes = ['referrals', `referrals.to.${fact.data.referral}`]
  if (fact.person === undefined) tell(day, fact, ...codes)
  else tellOnce(day, `${fact.person} to ${fact.data.referral}`, { codes, fact })
}

const counters: Counters = {
  passage: (day, fact) => {
    entry(day, fact)
    if (fact.person === undefined) return
    add(day.came, fact.person, fact)
    if (fact.data.for === 'domiciliation') inPerson(day, fact)
  },
  anonymousPassage: (day, fact) => tell(day, fact, 'anonymous', 'entries', 'passages'),
  prestation,
  referralMade: referral,
  contact: (day, fact) => {
    if (fact.data.channel === 'call') tellOne(day, fact, 'calls')
  },
  mailReceived: (day, fact) => tell(day, fact, 'mailIn', `mailIn.${fact.data.mail}`),
  mailHandedOut: (day, fact) => {
    tell(day, fact, 'mailOut', `mailOut.${fact.data.mail}`)
    if (fact.data.to === 'holder') inPerson(day, fact)
  },
  mailReturned: (day, fact) => tell(day, fact, 'returned', `returned.${fact.data.mail}`),
  mailForwarded: (day, fact) => tell(day, fact, 'forwarded', `forwarded.${fact.data.mail}`),
  attestationHandedOver: inPerson,
  mailAskedFor: inPerson,
  // DomiFa gives no day to its interviews: one that came with an import stands under its decision, and nobody came that day for it (metier.md §8b).
  interviewHeld: (day, fact) => {
    if (fact.batch === undefined) inPerson(day, fact)
  },
  domiciliationGranted: (day, fact) => tellOne(day, fact, fact.data.decision === 'first' ? 'decisions.first' : 'decisions.renewals'),
  domiciliationRefused: (day, fact) => tellOne(day, fact, 'refusals', `refusals.byGround.${fact.secret?.ground ?? 'unknown'}`, `refusals.byOrientation.${fact.secret?.orientation ?? 'unknown'}`),
  domiciliationEnded: (day, fact) => tellOne(day, fact, 'radiations.all', `radiations.byGround.${fact.secret?.ground ?? 'unknown'}`),
  exclusionDecided: (day, fact) => tellOne(day, fact, 'exclusions', `exclusions.byScope.${scopeOf(fact)}`, `exclusions.byLength.${lengthOf(fact.data)}`),
}

const countInto = <K extends Kind>(day: Day, fact: FactOf<K> & Fact): void => counters[fact.kind]?.(day, fact)

// The greatest of what two tablets noted stands for all.
const onceLine = ({ facts }: Once): Pick<Line, 'n' | 'facts' | 'doubles'> => {
  const counted = facts.reduce((best, fact) => (quantity(fact) > quantity(best) ? fact : best))
  return { n: quantity(counted), facts: [counted], doubles: facts.length === 1 ? none : facts.filter((fact) => fact !== counted) }
}

// The tablet that noted most of someone's entries noted them all.
const entryLines = (facts: readonly Fact[]): readonly Line[] => {
  const tablets = new Map<string, Fact[]>()
  for (const fact of facts) add(tablets, fact.dev, fact)
  const counted = [...tablets.values()].reduce((most, those) => (those.length > most.length ? those : most))
  const doubles = facts.filter((fact) => !counted.includes(fact))
  return counted.map((fact, place) => ({ code: 'entries', n: 1, facts: [fact], doubles: place === 0 ? doubles : none }))
}

const close = ({ lines, came, cameForDomiciliation, once, entered }: Day): void => {
  for (const one of once.values()) {
    const { n, facts, doubles } = onceLine(one)
    for (const code of one.codes) lines.push({ code, n, facts, doubles })
  }
  for (const facts of entered.values()) lines.push(...(facts.length === 1 ? [{ code: 'entries', n: 1, facts, doubles: none }] : entryLines(facts)))
  for (const facts of came.values()) lines.push({ code: 'passages', n: 1, facts, doubles: none })
  for (const facts of cameForDomiciliation.values()) lines.push({ code: 'domiciliationPassages', n: 1, facts, doubles: none })
}

/** What acts of one day that count, count for; where two are the same thing, the first in the order that is given is the one that is told. */
export const dayLines = (acts: Iterable<Fact>): DayLines => {
  const day: Day = { lines: [], came: new Map(), cameForDomiciliation: new Map(), once: new Map(), entered: new Map() }
  for (const fact of acts) countInto<Kind>(day, fact)
  close(day)
  return day
}
