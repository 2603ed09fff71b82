import type { OpeningCalendar } from '#domain/calendar.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

/** One line behind a figure. */
export type ActLine = {
  readonly day: ServiceDay
  /** The hour on the wall, `HH:MM`; empty where nobody noted it. */
  readonly at: string
  /** Whom it is about; nobody for a head without a name. */
  readonly person?: PersonId
  /** The acts that make it, the first of them first; none for an opening day. */
  readonly facts: readonly Fact[]
  readonly n: number
  /** The closing of the period tells it: people of whom nothing more is known (decisions/0013). */
  readonly closing?: true
}

/**
 * `double`: the same thing noted again, on another tablet or twice. `withdrawn`, `corrected`: by whom and why stands in `by`.
 * `closing`: someone of whom nothing more is known; the closing of the period says in which class they stood.
 */
export type Apart = { readonly fact: Fact; readonly why: 'double' | 'withdrawn' | 'corrected' | 'closing'; readonly by?: Fact }

export type Behind = { readonly lines: readonly ActLine[]; readonly apart: readonly Apart[] }

export type Asked = { readonly period: Period; readonly calendar: OpeningCalendar }
