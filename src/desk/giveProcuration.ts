import { ok, refuse } from '#kernel/result.ts'
import type { FactId, PersonId } from '#domain/ids.ts'
import { mostProcurations, procurationsOn } from '#domain/mail/procurations.ts'
import { isKnown } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

type Wish = { readonly person: PersonId; readonly name: string; readonly birthDate?: ServiceDay; readonly from: ServiceDay; readonly to: ServiceDay }

/** The holder lets someone take their mail, last day included (metier.md §5). Refuses a nameless mandatary, a reversed period, and a sixth one valid on the first day. */
export const giveProcuration = ({ person, name, birthDate, from, to }: Wish): Decide => (register) => {
  if (!isKnown(register, person)) return refuse({ code: 'unknownPerson' })
  const clean = name.trim()
  if (clean === '') return refuse({ code: 'nameMissing' })
  if (clean.length > longestText) return refuse({ code: 'textTooLong' })
  if (to < from) return refuse({ code: 'periodReversed' })
  if (procurationsOn(register, person, from).length >= mostProcurations) return refuse({ code: 'tooManyProcurations' })
  return ok([{ kind: 'procurationGiven', person, data: { from, to }, secret: { name: clean, ...(birthDate === undefined ? {} : { birthDate }) } }])
}

/** The holder takes a procuration back. Refuses one that is not valid today. */
export const endProcuration = ({ person, procuration }: { readonly person: PersonId; readonly procuration: FactId }): Decide => (register, now) => {
  if (!procurationsOn(register, person, now.day).some(({ id }) => id === procuration)) return refuse({ code: 'procurationNotValid' })
  return ok([{ kind: 'procurationEnded', person, data: {}, secret: {}, refs: { ends: procuration } }])
}
