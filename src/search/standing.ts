// How likely someone is to be the person at the desk: here today, seen lately, domiciled (desk.md §3).
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { isArchivedOn } from '#domain/retention/archive.ts'
import { daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Standing = {
  /** Last came or was served. */
  readonly seen?: ServiceDay
  readonly struckOff: boolean
  /** Lies in the managers' archive (metier.md §8). */
  readonly archived: boolean
  /** Higher comes first. */
  readonly weight: number
}

const lately = 60
const isVisit = ({ kind }: Fact): boolean => kind === 'passage' || kind === 'prestation'

const weigh = (ago: number, domiciled: boolean): number =>
  (ago === 0 ? 400 : 0) + (ago <= lately ? 200 : 0) + (domiciled ? 100 : 0) + Math.max(0, lately - ago)

/** Where someone stands on a day. */
export const standingOn = (register: Register, person: PersonId, day: ServiceDay): Standing => {
  const seen = actsOf(register, person).findLast((fact) => fact.day <= day && isVisit(fact))?.day
  const { state } = statusOn(register, person, day)
  const weight = weigh(seen === undefined ? Infinity : daysBetween(seen, day), state === 'running')
  const archived = isArchivedOn(register, person, day)
  return { struckOff: state === 'ended', archived, weight, ...(seen === undefined ? {} : { seen }) }
}
