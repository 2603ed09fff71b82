// What was noted and does not count under a figure: shown apart, with the reason, so that nobody has to wonder where it went.
import type { Apart } from '#domain/figures/actLine.ts'
import { apartUnder } from '#domain/figures/periodLines.ts'
import { isStock } from '#domain/figures/stockLines.ts'
import { struckWhere } from '#domain/figures/struck.ts'
import { inOrder } from '#domain/facts/fact.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

const passagesOf = /^(people|newPeople|knownPassages|people\.byPassages\..+)$/

// Of a stock: the decisions that would run on the day, had they not been struck.
const grantsOn = (register: Register, day: ServiceDay): readonly Apart[] =>
  struckWhere(register, (fact) => fact.kind === 'domiciliationGranted' && fact.day <= day && fact.data.from <= day && day <= fact.data.until)

const holderFigures: ReadonlySet<string> = new Set(['domiciled.holders', 'domiciled.people'])

/** What was noted in a period and does not count under a code, in order of day and hour; of a stock, struck decisions that would run on the last day. */
export const apartOf = (register: Register, code: string, period: Period): readonly Apart[] => {
  if (isStock(code)) return holderFigures.has(code) ? grantsOn(register, period.to) : []
  return apartUnder(register, passagesOf.test(code) ? 'passages' : code, period).toSorted((a, b) => inOrder(a.fact, b.fact))
}
