// Before anyone leaves, the months and years in which they stand are closed: their figures are written down as they are (metier.md §8).
import { figuresToClose } from '#domain/closings/figuresToClose.ts'
import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { keepsClasses, standsInClasses } from '#domain/figures/closed.ts'
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, firstOfMonth, knownDay, lastOfMonth, monthsOf } from '#domain/time.ts'
import type { Moment, Period, ServiceDay } from '#domain/time.ts'

const wholeMonth = ({ from }: Period): Period => ({ from: firstOfMonth(from), to: lastOfMonth(from) })
const yearOf = ({ from }: Period): Period => ({ from: knownDay(`${from.slice(0, 4)}-01-01`), to: knownDay(`${from.slice(0, 4)}-12-31`) })

// From the first decision about someone, an exclusion included, to the end of the last thing that was granted.
const spanOf = (register: Register, person: PersonId): readonly Period[] => {
  const { granted, ended, refused } = decisionsOf(register, person)
  const excluded = actsOf(register, person).filter(({ kind }) => kind === 'exclusionDecided')
  const days = [...granted.flatMap(({ day, data }) => [day, data.from, data.until]), ...[...ended, ...refused, ...excluded].map(({ day }) => day)].sort()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? [] : [{ from, to }]
}

const distinct = (periods: readonly Period[]): readonly Period[] => [...new Map(periods.map((period) => [`${period.from} ${period.to}`, period])).values()]

/** The months and years that are over on a day and in whose classes these people stand. */
const periodsOf = (register: Register, people: readonly PersonId[], day: ServiceDay): readonly Period[] =>
  distinct(
    people.flatMap((person) =>
      spanOf(register, person)
        .flatMap(({ from, to }) => monthsOf({ from, to: to < day ? to : addDays(day, -1) }))
        .flatMap((month) => [wholeMonth(month), yearOf(month)])
        .filter((period) => period.to < day && standsInClasses(register, person, period)),
    ),
  )

/**
 * The closings that must be written before these people are erased: one for each month and year that is over, in which they stand
 * by sex, age, household, link or ground, and whose last figures kept before an erasure do not tell its classes as they are. Other figures need none:
 * they are counted without knowing who anyone was. A month or a year that is not over is never closed.
 */
export const closingsFor = (register: Register, people: readonly PersonId[], { now, agent }: { readonly now: Moment; readonly agent: AgentId }): readonly Draft[] => {
  const { calendar } = settingsOf(register)
  const upTo = readUpTo(register, undefined)
  return periodsOf(register, people, now.day).flatMap((period) => {
    const figures = figuresToClose(register, period, calendar)
    return keepsClasses(register, period, figures) ? [] : [closingDraft(register, period, { why: 'erasure', agent, now, upTo, tablets: [], figures })]
  })
}
