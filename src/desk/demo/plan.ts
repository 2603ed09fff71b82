// The words that the parts of the demonstration share.
import { isOpen } from '#domain/calendar.ts'
import { factId } from '#domain/ids.ts'
import { initialSettings } from '#domain/settings.ts'
import { addDays, dayNumber, minutesAt } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import type { Draw } from '#desk/demo/draw.ts'
import type { Draft } from '#domain/facts/fact.ts'
import type { PlannedFact } from '#desk/ports.ts'

export type Telling = { readonly draw: Draw; readonly now: Moment }

/** Six months of past, today apart. */
export const pastDays = 182

/** The opening day on or before a day, as the house opens at first. */
export const openOn = (day: ServiceDay): ServiceDay => (isOpen(initialSettings.calendar, day) ? day : openOn(addDays(day, -1)))

/** An opening day drawn between two numbers of days from today. */
export const dayWithin = ({ draw, now }: Telling, [from, to]: readonly [number, number]): ServiceDay =>
  openOn(addDays(now.day, draw.between(from, to)))

const minute = 60_000
const morning = 600

// An hour off in summer: what matters is that the journal shows it written on its day.
const writtenAt = ({ day, data }: Draft, now: Moment): number => {
  const minutes = 'at' in data && data.at !== undefined ? minutesAt(data.at) : morning
  return Math.min(now.ms, dayNumber(day ?? now.day) * 1440 * minute + (minutes - 60) * minute)
}

/** Facts with ids of the draw, written on their day: written again, they are the same facts. */
export const planned = ({ draw, now }: Telling, drafts: readonly Draft[]): readonly PlannedFact[] =>
  drafts.map((draft) => ({ ...draft, id: factId(draw.uuid()), ms: writtenAt(draft, now) }))
