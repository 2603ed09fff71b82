// Axes 2 and 3 of DomiFa's report, beyond what the house's own figures tell (domifa-formats.md): each act counts on its service day.
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import { dayLines } from '#domain/figures/dayLines.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { foreignRefusal } from '#domain/import/foreignRefusals.ts'
import type { ForeignRefusal } from '#domain/import/foreignRefusals.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'

type Counting = { readonly register: Register; readonly tally: Map<string, number> }

const refusalClass = ({ secret }: FactOf<'domiciliationRefused'>): ForeignRefusal | 'other' | 'unknown' => {
  if (secret === undefined) return 'unknown'
  const { ground, detail = '' } = secret
  return (ground === 'other' ? foreignRefusal(detail) : undefined) ?? 'other'
}

const countAct = (counting: Counting, fact: Fact): void => {
  if (fact.kind === 'domiciliationRefused') count(counting.tally, `domifa.refusals.${refusalClass(fact)}`)
  if (fact.kind === 'domiciliationGranted' && fact.person !== undefined)
    count(counting.tally, 'domifa.delivered.ayantsDroit', ayantsDroitOn(counting.register, fact.person, fact.day).length)
}

// People, and not minutes: DomiFa takes fifty people who are served in one minute for one (metier.md §6).
const countVisits = ({ tally }: Counting, acts: readonly Fact[]): void => {
  const served = new Set(acts.flatMap(({ kind, person }) => (kind === 'mailHandedOut' && person !== undefined ? [person] : [])))
  const came = dayLines(acts).lines.flatMap(({ code, facts }) => (code === 'domiciliationPassages' ? facts.slice(0, 1) : []))
  count(tally, 'domifa.visits.withMail', served.size)
  count(tally, 'domifa.visits.withoutMail', came.filter(({ person }) => person !== undefined && !served.has(person)).length)
}

/**
 * The acts of a period, by figure code: `domifa.delivered.ayantsDroit`, those of whoever was granted or renewed, on the day of the decision;
 * `domifa.refusals.<class>`, by the two grounds that only its files know, or `other`; `domifa.visits.withMail`, days on which mail of someone's was taken, by them or for them; `.withoutMail`, the
 * other days on which they came for their domiciliation.
 */
export const domifaActs = (register: Register, period: Period): Tally => {
  const counting = { register, tally: new Map<string, number>() }
  for (const day of daysOf(period)) {
    const acts = actsOn(register, day)
    for (const fact of acts) countAct(counting, fact)
    if (acts.length > 0) countVisits(counting, acts)
  }
  return counting.tally
}
