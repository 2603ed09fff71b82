// What leaves for an observatoire: the counts of one place and one year, without a person, small ones masked (decisions/0035).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { heldFrom, isPartial, notHeld } from '#domain/aggregates/held.ts'
import type { HeldFrom } from '#domain/aggregates/held.ts'
import { maskOf } from '#domain/aggregates/mask.ts'
import { threshold } from '#domain/aggregates/puzzle.ts'
import { aggregateCounts, codesOf, monthsOfYear, readFrom, toldOf, yearPeriod } from '#domain/aggregates/aggregateCounts.ts'
import { maskedCodes } from '#domain/aggregates/outside.ts'
import { relationsOf } from '#domain/aggregates/relations.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'

/** A count under its code (metier.md §6), or that it is masked, or that the register does not hold that month, or that year. */
export type AggregateFigure =
  | { readonly code: string; readonly n: number }
  | { readonly code: string; readonly n: null; readonly masked: true }
  | { readonly code: string; readonly n: null; readonly notHeld: true }

export const aggregateFormat = 'boussole.aggregates'
export const aggregateVersion = 2

type Told = {
  readonly format: typeof aggregateFormat
  readonly place: string
  /** Months, `YYYY-MM`, both included: a calendar year. */
  readonly period: { readonly from: string; readonly to: string }
  /** Counts from 1 to below it are masked. */
  readonly threshold: typeof threshold
  readonly figures: readonly AggregateFigure[]
}

export type Aggregates = Told & {
  readonly version: typeof aggregateVersion
  readonly heldFrom: HeldFrom
  /** The totals of the year tell it from `heldFrom` on alone; those of a group without a month tell nothing. */
  readonly partial: boolean
  /** How many tablets could still bring acts of the year, when it was closed, else when the file was made. */
  readonly missingTablets: number
}

/** A file as it is read: those of version 1 told fewer figures, and not how much of the year they hold. */
export type ReadAggregates = Aggregates | (Told & { readonly version: 1 })

/**
 * `notOver`: the year still runs, and a second file of it would tell by its difference who came in between. `noPlace`: the house has no name yet.
 * `notHeld`: the register holds nothing of that year, and zeros would be read as true.
 */
export type AggregatesRefusal = 'notOver' | 'noPlace' | 'notHeld'

const maskIn = (counts: Tally, year: string): ReadonlySet<string> => maskOf(counts, relationsOf(monthsOfYear(year)))

/** Counts as they leave, those that relations would give away masked with the small ones; `masked`: with those that other documents of the year would. */
export const maskedFigures = (counts: Tally, year: string, masked = maskIn(counts, year)): readonly AggregateFigure[] =>
  [...counts].map(([code, n]) => (masked.has(code) ? { code, n: null, masked: true } : { code, n }))

const openDays = (register: Register, year: string): readonly AggregateFigure[] =>
  [...readFrom(toldOf(register, yearPeriod(year)), ['openDays', ...codesOf(monthsOfYear(year), ['openDays'])])].map(([code, n]) => ({ code, n }))

// As its closing says where there is one: the same file again, though the tablet has come since.
const missingIn = (register: Register, year: string, missing: number): number =>
  standingClosing(register, yearPeriod(year))?.closed?.tablets.filter((tablet) => tablet.missing === true).length ?? missing

const figuresOf = (register: Register, year: string, { counts, held }: { readonly counts: Tally; readonly held: HeldFrom }): readonly AggregateFigure[] => {
  const before = notHeld(held, monthsOfYear(year))
  return maskedFigures(counts, year, maskedCodes(register, year)).map((figure) => (before.has(figure.code) ? { code: figure.code, n: null, notHeld: true } : figure))
}

/** The day on which a file is made, which tells whether the year is over; how many tablets may still hold acts of that year. */
type MadeOn = { readonly today: ServiceDay; readonly missing: number }

/** A year of this place for outside: nobody's id, no text but the place's name, no day, no tablet's name. */
export const aggregatesOf = (register: Register, year: string, { today, missing }: MadeOn): Result<Aggregates, AggregatesRefusal> => {
  const place = settingsOf(register).place.trim()
  if (today <= yearPeriod(year).to) return refuse('notOver')
  if (place === '') return refuse('noPlace')
  const counts = aggregateCounts(register, year)
  if ([...counts.values()].every((n) => n === 0)) return refuse('notHeld')
  const held = heldFrom(register, yearPeriod(year), { months: monthsOfYear(year), counts })
  return ok({
    format: aggregateFormat, version: aggregateVersion, place, period: { from: `${year}-01`, to: `${year}-12` }, threshold,
    heldFrom: held, partial: isPartial(held), missingTablets: missingIn(register, year, missing), figures: [...openDays(register, year), ...figuresOf(register, year, { counts, held })],
  })
}
