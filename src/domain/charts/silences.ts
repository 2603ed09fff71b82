// How long the holders of a day have been silent (metier.md §4): the stages of the clock, counted.
import type { Clock } from '#domain/domiciliation/clock.ts'
import { holdersOn } from '#domain/domiciliation/lists.ts'
import { tallyOf } from '#domain/figures/tally.ts'
import type { Tally } from '#domain/figures/tally.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** From those heard of lately to those whose term is over; `excused` run on whatever their silence. */
export const silences = ['month', 'twoMonths', 'early', 'late', 'flagged', 'excused'] as const
export type Silence = (typeof silences)[number]

const silenceOf = ({ stage, silentSince }: Clock, day: ServiceDay): Silence => {
  if (stage !== 'fresh') return stage
  return day < addMonths(silentSince.day, 1) ? 'month' : 'twoMonths'
}

/** The holders of a day by how long they have been silent; in all, the figure `domiciled.holders`. An absent class is 0. */
export const silencesOn = (register: Register, day: ServiceDay): Tally => tallyOf(holdersOn(register, day), ({ clock }) => silenceOf(clock, day))
