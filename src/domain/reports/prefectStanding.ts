// When the prefect's report is due and what became of it: the facts tell, no tablet remembers (decisions/0034).
import { standingClosing } from '#domain/closings/closings.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { byStamp } from '#domain/facts/order.ts'
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
  /** When it was sent, as it was noted last: an earlier day corrects a later one. */
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

// What left while the year ran was a draft.
const leftAfter = (register: Register, year: string): readonly Fact[] =>
  activeOfKind(register, 'exported').filter((fact) => fact.secret?.file.startsWith(prefectFile(year)) === true && leftOn(fact) > `${year}-12-31`).toSorted(byStamp)

/** Where the report of a year (`YYYY`) stands. */
export const prefectStanding = (register: Register, year: string): PrefectStanding => {
  const due = dueOn(year, settingsOf(register).prefectDueOn)
  const sent = activeOfKind(register, 'prefectReportSent').filter(({ data }) => data.year === year).toSorted(byStamp).at(-1)?.day
  const [left] = leftAfter(register, year).map(leftOn)
  return { year, due, ...(sent === undefined ? {} : { sent }), ...(left === undefined ? {} : { left }) }
}

const hadDecisions = ofEveryone((register, person, day) => (statusOn(register, person, day).state === 'none' ? undefined : { person }))

// Figures that nobody has closed may still move: what is printed of them before the due day is a draft.
const leftClosed = (register: Register, year: string): boolean => {
  const closing = standingClosing(register, { from: knownDay(`${year}-01-01`), to: knownDay(`${year}-12-31`) })
  return closing !== undefined && leftAfter(register, year).some((fact) => byStamp(closing.fact, fact) < 0)
}

const isDone = (register: Register, { year, due, sent, left }: PrefectStanding, today: ServiceDay): boolean =>
  sent !== undefined || (left !== undefined && (today > due || leftClosed(register, year)))

const daysBefore = 30
/** Past these it stands in its own view alone: what is on every screen all year is no longer read. */
const daysAfter = 60

const yearBefore = (today: ServiceDay): string => String(Number(today.slice(0, 4)) - 1)

const owes = (register: Register, year: string): boolean => hadDecisions(register, knownDay(`${year}-12-31`)).length > 0

/**
 * The year (`YYYY`) whose report is to be looked at on a day: the one before from its end on, until it was noted as sent or sixty days have passed since it was
 * due; afterwards, and for a house that had decided about nobody by then, the one that runs.
 */
export const prefectYearDue = (register: Register, today: ServiceDay): string => {
  const { year, due, sent } = prefectStanding(register, yearBefore(today))
  return sent === undefined && today <= addDays(due, daysAfter) && owes(register, year) ? year : today.slice(0, 4)
}

/**
 * The report that managers are reminded of on a day: that of the year before, from thirty days before it is due and once that year is over, until it
 * was noted as sent or sixty days have passed. Printed or exported, the year being closed, it ends as well; of a year that is open, only after the due day.
 * None for a house that had decided about nobody by then.
 */
export const prefectReminder = (register: Register, today: ServiceDay): PrefectStanding | undefined => {
  const standing = prefectStanding(register, yearBefore(today))
  if (isDone(register, standing, today)) return undefined
  if (today < addDays(standing.due, -daysBefore) || today > addDays(standing.due, daysAfter)) return undefined
  return owes(register, standing.year) ? standing : undefined
}
