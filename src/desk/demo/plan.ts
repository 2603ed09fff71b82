// The words that the parts of the demonstration share.
import { isOpen } from '#domain/calendar.ts'
import { factId } from '#domain/ids.ts'
import { initialSettings } from '#domain/settings.ts'
import { addDays } from '#domain/time.ts'
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

/** Facts with ids of the draw: written again, they are the same facts. */
export const planned = (draw: Draw, drafts: readonly Draft[]): readonly PlannedFact[] => drafts.map((draft) => ({ ...draft, id: factId(draw.uuid()) }))
