// What a holder asks for their mail, for a time: a procuration, a forwarding, a stop. First and last day included (metier.md §5).
import { endedOn } from '#domain/facts/endedOn.ts'
import type { Fact, FactOf } from '#domain/facts/fact.ts'
import type { Kind } from '#domain/facts/kinds.ts'
import type { ServiceDay } from '#domain/time.ts'

type Asked = FactOf<'procurationGiven'> | FactOf<'forwardingSet'> | FactOf<'mailStopped'>

/** One instruction, with the day on which it was taken back: from that day on it no longer holds. */
export type Instruction<F extends Asked> = { readonly fact: F; readonly endedOn?: ServiceDay }

const endings: ReadonlySet<Kind> = new Set<Kind>(['procurationEnded', 'forwardingEnded', 'mailStopEnded'])

/** The history of some instructions, oldest first: those that hold, those that are over, those that were taken back. */
export const withEndings = <F extends Asked>(asked: readonly F[], acts: readonly Fact[]): readonly Instruction<F>[] => {
  const ended = endedOn(acts.filter(({ kind }) => endings.has(kind)))
  return asked.map((fact) => {
    const day = ended.get(fact.id)
    return day === undefined ? { fact } : { fact, endedOn: day }
  })
}

/** Says whether an instruction holds on a day; one that cannot be read never does. */
export const holdsOn = ({ fact, endedOn }: Instruction<Asked>, day: ServiceDay): boolean =>
  fact.secret !== undefined && fact.data.from <= day && (fact.data.to === undefined || day <= fact.data.to) && (endedOn === undefined || day < endedOn)

/** `to` absent: until it is taken back. */
export type Span = { readonly from: ServiceDay; readonly to?: ServiceDay }

/** Says whether an instruction is still to hold on some day of a span: one that was taken back leaves room for another. */
export const standsIn = ({ fact: { secret, data }, endedOn }: Instruction<Asked>, { from, to }: Span): boolean =>
  secret !== undefined && endedOn === undefined && (data.to === undefined || data.to >= from) && (to === undefined || data.from <= to)
