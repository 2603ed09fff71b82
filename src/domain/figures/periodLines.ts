// The lines of a period under their codes, read once for all its figures: whoever opens one figure opens another.
import type { Apart } from '#domain/figures/actLine.ts'
import { dayLines } from '#domain/figures/dayLines.ts'
import type { Line } from '#domain/figures/dayLines.ts'
import { struckOn } from '#domain/figures/struck.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { daysOf } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

export type LineOn = { readonly day: ServiceDay; readonly line: Line }

type Lines = { readonly counted: Map<string, LineOn[]>; readonly apart: Map<string, Apart[]> }

const under = <T>(map: Map<string, T[]>, code: string, one: T): void => {
  const list = map.get(code)
  if (list === undefined) map.set(code, [one])
  else list.push(one)
}

// What was struck would have counted by itself: alone, nothing is its double.
const setApart = (register: Register, day: ServiceDay, { apart }: Lines): void => {
  for (const one of struckOn(register, day)) for (const { code } of dayLines([one.fact]).lines) under(apart, code, one)
}

const read = (register: Register, period: Period): Lines => {
  const lines: Lines = { counted: new Map(), apart: new Map() }
  for (const day of daysOf(period)) {
    for (const line of dayLines(actsOn(register, day)).lines) {
      under(lines.counted, line.code, { day, line })
      for (const fact of line.doubles) under(lines.apart, line.code, { fact, why: 'double' })
    }
    setApart(register, day, lines)
  }
  return lines
}

type Page = { readonly key: string; readonly lines: Lines }

// One period alone: a year of acts is as many lines as it has acts.
const known = new WeakMap<Register, Page>()

const linesOf = (register: Register, period: Period): Lines => {
  const key = `${period.from} ${period.to}`
  const before = known.get(register)
  if (before?.key === key) return before.lines
  const lines = read(register, period)
  known.set(register, { key, lines })
  return lines
}

/** The lines of the days of a period under a code, day after day. */
export const countedUnder = (register: Register, code: string, period: Period): readonly LineOn[] => linesOf(register, period).counted.get(code) ?? []

/** What was noted on the days of a period and does not count under a code. */
export const apartUnder = (register: Register, code: string, period: Period): readonly Apart[] => linesOf(register, period).apart.get(code) ?? []
