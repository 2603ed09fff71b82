// Axes 2 and 3 of DomiFa's report, beyond what the house's own figures tell (domifa-formats.md): each act counts on its service day.
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { ActLine } from '#domain/figures/actLine.ts'
import { dayLines } from '#domain/figures/dayLines.ts'
import { count } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { foreignRefusal } from '#domain/import/foreignRefusals.ts'
import type { ForeignRefusal } from '#domain/import/foreignRefusals.ts'
import type { PersonId } from '#domain/ids.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** Where DomiFa puts a refusal: its own two grounds, that only its files know, or any other. */
export const refusalClass = ({ secret }: FactOf<'domiciliationRefused'>): ForeignRefusal | 'other' | 'unknown' => {
  if (secret === undefined) return 'unknown'
  const { ground, detail = '' } = secret
  return (ground === 'other' ? foreignRefusal(detail) : undefined) ?? 'other'
}

type Piece = { readonly code: string; readonly n: number; readonly facts: readonly Fact[] }

/** Its line "Autre": neither one of its own two grounds, nor for want of a link. */
export const isRest = (fact: FactOf<'domiciliationRefused'>): boolean =>
  refusalClass(fact) === 'other' && (fact.secret?.ground === 'other' || fact.secret?.ground === 'stableHousing')

const refused = (fact: FactOf<'domiciliationRefused'> & Fact): readonly Piece[] => {
  const one = { n: 1, facts: [fact] }
  return [{ code: `domifa.refusals.${refusalClass(fact)}`, ...one }, ...(isRest(fact) ? [{ code: restOfRefusals, ...one }] : [])]
}

/** The refusals that stand in DomiFa's line "Autre": no figure of its own, what three others leave. */
export const restOfRefusals = 'domifa.otherRefusals'

const decided = (register: Register, fact: Fact): readonly Piece[] => {
  if (fact.kind === 'domiciliationRefused') return refused(fact)
  if (fact.kind !== 'domiciliationGranted' || fact.person === undefined) return []
  const n = ayantsDroitOn(register, fact.person, fact.day).length
  return n === 0 ? [] : [{ code: 'domifa.delivered.ayantsDroit', n, facts: [fact] }]
}

// People, and not minutes: DomiFa takes fifty people who are served in one minute for one (metier.md §6).
const visited = (acts: readonly Fact[]): readonly Piece[] => {
  const served = new Map<PersonId, Fact[]>()
  for (const fact of acts) if (fact.kind === 'mailHandedOut' && fact.person !== undefined) served.set(fact.person, [...(served.get(fact.person) ?? []), fact])
  const came = dayLines(acts).lines.filter(({ code }) => code === 'domiciliationPassages')
  const unserved = came.filter(({ facts: [first] }) => first?.person !== undefined && !served.has(first.person))
  return [
    ...[...served.values()].map((facts): Piece => ({ code: 'domifa.visits.withMail', n: 1, facts })), ...unserved.map(({ facts }): Piece => ({ code: 'domifa.visits.withoutMail', n: 1, facts })),
  ]
}

type PieceOn = Piece & { readonly day: ServiceDay }

const piecesOn = (register: Register, day: ServiceDay): readonly PieceOn[] => {
  const acts = actsOn(register, day)
  return acts.length === 0 ? [] : [...acts.flatMap((fact) => decided(register, fact)), ...visited(acts)].map((piece) => ({ ...piece, day }))
}

// A document asks for all its lines of one year; a year may be read a month at a time.
const known = new WeakMap<Register, Map<ServiceDay, readonly PieceOn[]>>()

const piecesIn = (register: Register, period: Period): readonly PieceOn[] => {
  const days = known.get(register) ?? new Map<ServiceDay, readonly PieceOn[]>()
  known.set(register, days)
  return daysOf(period).flatMap((day) => {
    const pieces = days.get(day) ?? piecesOn(register, day)
    days.set(day, pieces)
    return pieces
  })
}

/**
 * The acts of a period, by figure code: `domifa.delivered.ayantsDroit`, those of whoever was granted or renewed, on the day of the decision;
 * `domifa.refusals.<class>`, by the two grounds that only its files know, or `other`; `domifa.visits.withMail`, days on which mail of someone's was taken, by them or for them; `.withoutMail`, the
 * other days on which they came for their domiciliation.
 */
export const domifaActs = (register: Register, period: Period): Tally => {
  const tally = new Map<string, number>()
  for (const { code, n } of piecesIn(register, period)) if (code !== restOfRefusals) count(tally, code, n)
  return tally
}

const lineOf = ({ day, n, facts }: PieceOn): ActLine => {
  const [first] = facts
  return { day, at: facts.slice(0, 1).map(hourOf).join(''), facts, n, ...(first?.person === undefined ? {} : { person: first.person }) }
}

/** The lines of one of those figures, and of the refusals that DomiFa has no ground for (`restOfRefusals`). */
export const domifaActLines = (register: Register, code: string, period: Period): readonly ActLine[] =>
  piecesIn(register, period).filter((piece) => piece.code === code).map(lineOf)
