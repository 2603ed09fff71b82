// The acts behind what happened in a period, read from the very lines that its figures add up.
import type { ActLine } from '#domain/figures/actLine.ts'
import type { Line } from '#domain/figures/dayLines.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { bandOfCode, frequencyOf } from '#domain/figures/frequency.ts'
import { countedUnder } from '#domain/figures/periodLines.ts'
import { newPeopleOf } from '#domain/figures/newPeople.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Period, ServiceDay } from '#domain/time.ts'

const firstHour = (facts: readonly Fact[]): string => {
  for (const fact of facts) if (hourOf(fact) !== '') return hourOf(fact)
  return ''
}

const actLine = (day: ServiceDay, { facts, n }: Pick<Line, 'facts' | 'n'>): ActLine => {
  const person = facts[0]?.person
  const at = firstHour(facts)
  // No spread: a year of passages is ten thousand of these.
  return person === undefined ? { day, at, facts, n } : { day, at, person, facts, n }
}

/** The lines of the days of a period under a code. */
export const linesIn = (register: Register, code: string, period: Period): readonly ActLine[] =>
  countedUnder(register, code, period).map(({ day, line }) => actLine(day, line))

type Comers = ReadonlyMap<PersonId, readonly ActLine[]>

const askedFor = (register: Register, code: string, { passages, period }: { readonly passages: Comers; readonly period: Period }): ReadonlySet<PersonId> => {
  if (code === 'newPeople') return newPeopleOf(register, passages, period)
  const band = bandOfCode(code)
  return new Set([...passages].filter(([, lines]) => band === undefined || frequencyOf(lines.length) === band).map(([person]) => person))
}

/** One line for each person who came, at their first passage of the period; for `newPeople` and how often they came (`people.byPassages.…`), those alone. */
export const peopleLines = (register: Register, code: string, period: Period): readonly ActLine[] => {
  const passages = new Map<PersonId, ActLine[]>()
  for (const line of linesIn(register, 'passages', period)) {
    const theirs = line.person && passages.get(line.person)
    if (theirs !== undefined) theirs.push(line)
    else if (line.person !== undefined) passages.set(line.person, [line])
  }
  const shown = askedFor(register, code, { passages, period })
  return [...passages].filter(([person]) => shown.has(person)).flatMap(([, lines]) => together(lines))
}

const together = (lines: readonly ActLine[]): readonly ActLine[] =>
  lines.slice(0, 1).map((first) => ({ ...first, n: 1, facts: lines.flatMap(({ facts }) => facts) }))
