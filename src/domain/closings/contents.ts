// What a closing keeps under seal, so that its document is made again from it alone, on any tablet, any later day (decisions/0031).
import type { OrderPlace } from '#domain/exchange/standing.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import type { Settings } from '#domain/settings.ts'
import type { Period, TimeOfDay } from '#domain/time.ts'

/** `closed`: a manager closed the period. `erasure`: its figures were kept because someone in them was about to leave (decisions/0013). */
export const closingReasons = ['closed', 'erasure'] as const
export type ClosingReason = (typeof closingReasons)[number]

/** A tablet as it stood when a period was closed; instants in ms UTC. `missing`: acts of the period could still come from it. */
export type TabletThen = { readonly name?: string; readonly seen?: number; readonly pending: number; readonly missing?: true }

/** How far the tablet that closes has read: how many facts, the place in the endpoint's order, and for each installation its last number here. */
export type ReadUpTo = { readonly facts: number; readonly place?: OrderPlace; readonly heads: Readonly<Record<string, number>> }

/** The words of the house that a document prints, as they were. */
export type HouseThen = Partial<Settings>

export type Closed = {
  /** Which figures and which layout: a later version that counts or prints otherwise takes another number. */
  readonly form: 1
  readonly why: ClosingReason
  /** The name of whoever closed, as it was. */
  readonly by: string
  readonly at: TimeOfDay
  /** The figures by code (`packTally`). */
  readonly tally: string
  /** Of a year: what is 0 of the year before is kept, and absent is what was not noted. Without it, as closings were written first, absent is 0 there too. */
  readonly zeros?: true
  readonly house: HouseThen
  /** What the house had answered for the year, of a year [CASF D264-8]. */
  readonly means?: YearMeans
  readonly upTo: ReadUpTo
  readonly tablets: readonly TabletThen[]
  /** Why it was closed although a tablet was missing. */
  readonly reason?: string
}

/** `figures`, and a period in clear: written before closings told more, and sealed all of it. */
export type ClosingContents = {
  /** The figures of a period as they were published, by code: they stay, whoever leaves the register (metier.md §6). */
  readonly periodClosed: {
    readonly data: Partial<Period>
    readonly secret: { readonly period?: Period; readonly figures?: Readonly<Record<string, number>>; readonly closed?: Closed }
  }
}
