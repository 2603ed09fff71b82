// When the prefect's report is due and what became of it: the facts tell, no tablet remembers (decisions/0034).
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { ofEveryone } from '#domain/register/ofEveryone.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, knownDay, momentAt, serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** How the report of a year is called wherever it leaves, on paper as in a file: the journal's facts are known by it. */
export const prefectFile = (year: string): string => `boussole-rapport-prefet-${year}`

export type PrefectStanding = {
  readonly year: string
  /** By when the prefecture wants it: the same day each year, of the year after. */
  readonly due: ServiceDay
  /** When it was noted as sent, the last time. */
  readonly sent?: ServiceDay
  /** When it was first printed or exported, the year being over. */
  readonly left?: ServiceDay
}

// An export has no other day than that on which it was written.
const leftOn = (fact: Fact): ServiceDay => momentAt(hlcMs(fact.hlc)).day

// 31 January where the prefecture set no other day (metier.md §6), or one that a newer version understands.
const dueOn = (year: string, day: string): ServiceDay => {
  const after = String(Number(year) + 1)
  return serviceDay(`${after}-${day}`) ?? knownDay(`${after}-01-31`)
}

/** Where the report of a year (`YYYY`) stands. */
export const prefectStanding = (register: Register, year: string): PrefectStanding => {
  const due = dueOn(year, settingsOf(register).prefectDueOn)
  const sent = activeOfKind(register, 'prefectReportSent').filter(({ data }) => data.year === year).map(({ day }) => day).sort().at(-1)
  const left = activeOfKind(register, 'exported')
    .filter(({ secret }) => secret?.file.startsWith(prefectFile(year)) === true)
    .map(leftOn)
    .filter((day) => day > `${year}-12-31`)
    .sort()[0]
  return { year, due, ...(sent === undefined ? {} : { sent }), ...(left === undefined ? {} : { left }) }
}

const hadDecisions = ofEveryone((register, person, day) => (statusOn(register, person, day).state === 'none' ? undefined : { person }))

const daysBefore = 30
/** Past these it stands in its own view alone: what is on every screen all year is no longer read. */
const daysAfter = 60

/**
 * The report that managers are reminded of on a day: that of the year before, from thirty days before it is due and once that year is over, until it
 * was printed, exported or noted as sent, or sixty days have passed. None for a house that had decided about nobody by then.
 */
export const prefectReminder = (register: Register, today: ServiceDay): PrefectStanding | undefined => {
  const year = String(Number(today.slice(0, 4)) - 1)
  const standing = prefectStanding(register, year)
  if (standing.sent !== undefined || standing.left !== undefined) return undefined
  if (today < addDays(standing.due, -daysBefore) || today > addDays(standing.due, daysAfter)) return undefined
  return hadDecisions(register, knownDay(`${year}-12-31`)).length === 0 ? undefined : standing
}
