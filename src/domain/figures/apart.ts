// What was noted and does not count under a figure: shown apart, with the reason, so that nobody has to wonder where it went.
import { compare } from '#kernel/compare.ts'
import { isStock } from '#domain/figures/stockLines.ts'
import { dayLines } from '#domain/figures/dayLines.ts'
import type { Apart } from '#domain/figures/actLine.ts'
import type { Line } from '#domain/figures/dayLines.ts'
import { inOrder } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import { actsOn, isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

// Rows of an import that was undone, or never finished, were never in: they are told in the settings, as one import (`dayLog`).
const wasIn = (register: Register, { batch }: Fact): boolean => batch === undefined || register.countedBatches.has(batch)

const strike = (register: Register, fact: Fact): Apart | undefined => {
  const strikers = (register.struckBy.get(fact.id) ?? []).toSorted(byStamp)
  const withdrawal = strikers.find((by) => by.refs?.withdraws === fact.id && isActive(register, by))
  if (withdrawal !== undefined) return { fact, why: 'withdrawn', by: withdrawal }
  const correction = strikers.find((by) => by.refs?.replaces === fact.id)
  return correction === undefined ? undefined : { fact, why: 'corrected', by: correction }
}

const struckOn = (register: Register, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact) => !isActive(register, fact) && wasIn(register, fact))

const under = (lines: readonly Line[], code: string): readonly Line[] => lines.filter((line) => line.code === code)

const passagesOf = /^(people|newPeople|knownPassages|people\.byPassages\..+)$/

const onDay = (register: Register, day: ServiceDay, code: string): readonly Apart[] => {
  const doubles = under(dayLines(actsOn(register, day)).lines, code).flatMap((line) => line.doubles)
  // What was struck would have counted under this code by itself: alone, nothing is its double.
  const struck = struckOn(register, register.days.get(day) ?? []).filter((fact) => under(dayLines([fact]).lines, code).length > 0)
  return [...doubles.map((fact): Apart => ({ fact, why: 'double' })), ...struck.flatMap((fact) => strike(register, fact) ?? [])]
}

// Of a stock: the decisions that would run on the day, had they not been struck.
const grantsOn = (register: Register, day: ServiceDay): readonly Apart[] =>
  [...register.facts.values()]
    .filter((fact) => fact.kind === 'domiciliationGranted' && fact.day <= day && fact.data.from <= day && day <= fact.data.until)
    .filter((fact) => !isActive(register, fact) && wasIn(register, fact))
    .flatMap((fact) => strike(register, fact) ?? [])

const holderFigures: ReadonlySet<string> = new Set(['domiciled.holders', 'domiciled.people'])

/** What was noted in a period and does not count under a code, in order of day and hour; of a stock, struck decisions that would run on the last day. */
export const apartOf = (register: Register, code: string, period: Period): readonly Apart[] => {
  if (isStock(code)) return holderFigures.has(code) ? grantsOn(register, period.to) : []
  return daysOf(period)
    .flatMap((day) => onDay(register, day, passagesOf.test(code) ? 'passages' : code))
    .sort((a, b) => inOrder(a.fact, b.fact) || compare(a.why, b.why))
}
