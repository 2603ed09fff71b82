import { ok, refuse } from '#kernel/result.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { standsIn } from '#domain/mail/instructions.ts'
import type { Span } from '#domain/mail/instructions.ts'
import { mostProcurations, procurationsOf } from '#domain/mail/procurations.ts'
import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { stillStanding } from '#desk/stillStanding.ts'
import { longestText } from '#desk/when.ts'

type Wish = { readonly person: PersonId; readonly name: string; readonly birthDate?: ServiceDay; readonly from: ServiceDay; readonly to: ServiceDay }

// The most that stand together are together on a day on which one of them begins, or on the first of the span.
const isFull = (register: Register, person: PersonId, span: Span): boolean => {
  const standing = procurationsOf(register, person).filter((one) => standsIn(one, span))
  const starts = [span.from, ...standing.map(({ fact }) => fact.data.from).filter((day) => day > span.from)]
  return starts.some((day) => standing.filter((one) => standsIn(one, { from: day, to: day })).length >= mostProcurations)
}

/**
 * The holder lets someone take their mail, last day included (metier.md §5). Refuses a nameless mandatary, a name over 200 characters, a
 * reversed period, and one that would make six on any of its days.
 */
export const giveProcuration = ({ person, name, birthDate, from, to }: Wish): Decide => (register) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const clean = name.trim()
  if (clean === '') return refuse({ code: 'nameMissing' })
  if (clean.length > longestText) return refuse({ code: 'textTooLong' })
  if (to < from) return refuse({ code: 'periodReversed' })
  if (isFull(register, person, { from, to })) return refuse({ code: 'tooManyProcurations' })
  return ok([{ kind: 'procurationGiven', person, data: { from, to }, secret: { name: clean, ...(birthDate === undefined ? {} : { birthDate }) } }])
}

/** The holder takes a procuration back, from today on. Refuses one that is not this person's, or that is over already. */
export const endProcuration = ({ person, procuration }: { readonly person: PersonId; readonly procuration: FactId }): Decide => (register, now) => {
  const standing = stillStanding(procurationsOf(register, person), procuration, now.day)
  return standing.ok ? ok([{ kind: 'procurationEnded', person, data: {}, secret: {}, refs: { ends: procuration } }]) : standing
}
