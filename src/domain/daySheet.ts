// The paper twin of a day: who stands on it before it begins, and what was copied from it since (desk.md §7).
import { compare } from '#kernel/compare.ts'
import { dayLog } from '#domain/dayLog.ts'
import type { LogEntry } from '#domain/dayLog.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import { isKnown } from '#domain/person/who.ts'
import { actsOn, isActive } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, weekdayOf } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

const weeks = 8
const fewest = 2

const cameOn = (register: Register, day: ServiceDay): ReadonlySet<PersonId> =>
  new Set(actsOn(register, day).flatMap(({ kind, person }) => (kind === 'passage' && person !== undefined ? [person] : [])))

/** Who comes often: on two days at least of the eight weeks before a day, a same weekday counting twice; those who come most first. */
export const usualOn = (register: Register, day: ServiceDay): readonly PersonId[] => {
  const seen = new Map<PersonId, { readonly days: number; readonly weight: number }>()
  for (let back = 1; back <= weeks * 7; back++) {
    const on = addDays(day, -back)
    for (const person of cameOn(register, on)) {
      const { days, weight } = seen.get(person) ?? { days: 0, weight: 0 }
      seen.set(person, { days: days + 1, weight: weight + (weekdayOf(on) === weekdayOf(day) ? 2 : 1) })
    }
  }
  return [...seen]
    .filter(([person, { days }]) => days >= fewest && isKnown(register, person))
    .toSorted(([a, one], [b, other]) => other.weight - one.weight || compare(a, b))
    .map(([person]) => person)
}

const kinds: ReadonlySet<string> = new Set(['passage', 'anonymousPassage', 'prestation'])

const reasonOf = ({ secret }: Fact): string | undefined => (secret !== undefined && 'reason' in secret ? secret.reason : undefined)

/** A sheet by its day, who copies it, and the reason written with each line; `on`: the day on which it is copied. */
export type Sheet = { readonly day: ServiceDay; readonly agent: AgentId; readonly reason: string; readonly on: ServiceDay }

/** The lines of a sheet that were copied, with those acts of them that stand, the latest copied last. */
export const copiedFrom = (register: Register, { day, agent, reason, on }: Sheet): readonly LogEntry[] =>
  dayLog(register, day)
    .filter(({ recorded, withdrawn }) => !withdrawn && recorded.day === on)
    .map((entry) => ({ ...entry, facts: entry.facts.filter((fact) => isActive(register, fact)) }))
    .filter(({ facts }) => facts.every((fact) => fact.agent === agent && kinds.has(fact.kind) && reasonOf(fact) === reason.trim()))
    .toSorted((a, b) => a.recorded.ms - b.recorded.ms)
