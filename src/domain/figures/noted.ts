// Since when a register notes each figure: of what nobody had noted yet no 0 is told, it would be read as true (decisions/0035).
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import { prestationFigure } from '#domain/figures/dayLines.ts'
import { partsOfMean } from '#domain/figures/means.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { isActive } from '#domain/register/read.ts'
import { versionOfDay } from '#domain/register/register.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

type Codes = readonly string[]
type Told = { readonly [K in Kind]?: (fact: FactOf<K> & Fact) => Codes }

const [nothing, inPerson]: readonly [Codes, Codes] = [[], ['domiciliationPassages']]

// What an act counts under by itself, as `dayLines` counts it: to count every day of years takes longer than a tap may.
const told: Told = {
  passage: ({ data }) => (data.for === 'domiciliation' ? ['passages', ...inPerson] : ['passages']),
  anonymousPassage: () => ['passages', 'anonymous'],
  prestation: ({ data }) => [prestationFigure(data.prestation)],
  contact: ({ data }) => (data.channel === 'call' ? ['calls'] : nothing),
  mailReceived: () => ['mailIn'],
  mailHandedOut: ({ data }) => (data.to === 'holder' ? ['mailOut', ...inPerson] : ['mailOut']),
  mailReturned: () => ['returned'],
  mailForwarded: () => ['forwarded'],
  attestationHandedOver: () => inPerson,
  mailAskedFor: () => inPerson,
  interviewHeld: ({ batch }) => (batch === undefined ? inPerson : nothing),
  domiciliationGranted: ({ data }) => [data.decision === 'first' ? 'decisions.first' : 'decisions.renewals'],
  domiciliationRefused: () => ['refusals'],
  domiciliationEnded: () => ['radiations.all'],
}

const codesOf = <K extends Kind>(fact: FactOf<K> & Fact): Codes => told[fact.kind]?.(fact) ?? nothing

// Nobody in person came for a domiciliation, and an entry without a name is no passage (metier.md §6).
const isSomeones = (code: string, { kind, person }: Fact): boolean => person !== undefined || (code !== 'domiciliationPassages' && kind !== 'passage')

const codesIn = (register: Register, facts: readonly Fact[]): ReadonlySet<string> => {
  const noted = new Set<string>()
  for (const fact of facts)
    for (const code of codesOf<Kind>(fact)) if (!noted.has(code) && isSomeones(code, fact) && isActive(register, fact)) noted.add(code)
  return noted
}

type Noted = { readonly version: number; readonly codes: ReadonlySet<string> }

// A day is looked at again where something about it changed, as it is counted (`countedDays`).
const houses = new WeakMap<Register['days'], Map<ServiceDay, Noted>>()

const daysOf = (register: Register): Map<ServiceDay, Noted> => {
  const days = houses.get(register.days) ?? new Map<ServiceDay, Noted>()
  houses.set(register.days, days)
  for (const [day, facts] of register.days)
    if ((days.get(day)?.version ?? -1) < versionOfDay(register, day)) days.set(day, { version: register.version, codes: codesIn(register, facts) })
  return days
}

/** The first day on which something counts under a figure, by code: flows that a period is compared by. */
export const firstNoted = (register: Register): ReadonlyMap<string, ServiceDay> => {
  const first = new Map<string, ServiceDay>()
  for (const [day, { codes }] of daysOf(register)) for (const code of codes) if (day < (first.get(code) ?? '9999')) first.set(code, day)
  return first
}

const mail = /^(mail|forwarded|returned|waiting)/
const [mailFlows, decisions] = [['mailIn', 'mailOut', 'forwarded', 'returned'], ['decisions.first', 'decisions.renewals']] as const

// What tells that a figure was noted: mail together, who is domiciled by any decision, every other kind of act apart. Who came is, in a period that is known.
const notedBy: Readonly<Record<string, Codes>> = {
  people: ['passages'], newPeople: ['passages'], entries: ['passages'], openDays: ['passages'], dailyMean: ['passages'], passagesPerPerson: ['passages'],
  'holdersInPeriod': decisions, 'domiciled.people': decisions, 'domiciled.holders': decisions, 'domiciled.ayantsDroit': decisions,
  'activeHoldersByDecision.first': ['decisions.first'], 'activeHoldersByDecision.renewals': ['decisions.renewals'],
}

/** Says whether a figure of a period is told, 0 as well: something under it, or beside it, counts in it, or was noted by its end. A mean of nothing is absent. */
export const isNoted = (figures: Tally, wasNoted: (code: string) => boolean) => (code: string): boolean => {
  if (code in partsOfMean && !figures.has(code)) return false
  const by = mail.test(code) ? mailFlows : (notedBy[code] ?? [code])
  return [code, ...by].some((one) => wasNoted(one) || (figures.get(one) ?? 0) > 0)
}

/** The same of the figures of a period as the register tells it. Of the first days of a register nobody is told as new: everybody is new to it. */
export const notedIn = (register: Register, { from, to }: Period, figures: Tally): ((code: string) => boolean) => {
  const first = firstNoted(register)
  const wasNoted = (code: string, by: ServiceDay): boolean => (first.get(code) ?? '9999') <= by
  const isTold = isNoted(figures, (code) => wasNoted(code, to))
  return (code) => (code === 'newPeople' ? wasNoted('passages', addDays(from, -1)) : isTold(code))
}
