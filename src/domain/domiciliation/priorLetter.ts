// The letter that invites observations before a radiation that is held against someone (metier.md §4; CRPA L121-1, L211-2).
import { clockOn } from '#domain/domiciliation/clock.ts'
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { PersonId } from '#domain/ids.ts'
import { perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** A prior letter, or the reason why none was sent. */
export type PriorStep = FactOf<'priorLetterSent'> | FactOf<'priorLetterSkipped'>

/** The day on which a step was entered, where it is another than its own: shown to whoever decides (metier.md §2). */
export const enteredLater = ({ day, hlc }: PriorStep): ServiceDay | undefined => {
  const recorded = momentAt(hlcMs(hlc)).day
  return recorded === day ? undefined : recorded
}

const invited: ReadonlySet<Ground> = new Set<Ground>(['nonManifestation', 'noMoreLink', 'houseRules', 'other'])

/** Says whether a ground is held against the person, who is heard first; what they asked for or told of themselves needs no letter (CRPA L121-2, decisions/0019). */
export const needsPriorLetter = (ground: Ground): boolean => invited.has(ground)

const steps = perPerson((acts): readonly PriorStep[] =>
  acts.filter((fact) => fact.kind === 'priorLetterSent' || fact.kind === 'priorLetterSkipped').sort(byStamp))

const isOvertaken = (register: Register, person: PersonId, step: PriorStep): boolean => {
  const { granted, ended, refused } = decisionsOf(register, person)
  return [...granted, ...ended, ...refused].some((decision) => byStamp(step, decision) < 0)
}

// Three more months of silence after a sign of life are another silence: it takes another letter.
const isBroken = (register: Register, step: PriorStep, asked: Asked): boolean => {
  const clock = clockOn(register, asked.person, asked.day)
  return clock !== undefined && step.day <= clock.silentSince.day
}

type Asked = { readonly person: PersonId; readonly day: ServiceDay; readonly ground?: Ground }

/**
 * The prior letters, and the reasons for none, that stand for a decision of a day on a ground, oldest first: none that a later decision or,
 * where silence is the ground, a later sign of life has overtaken, nor one that was for another ground, or for none that can be read. Asked without a ground, each for its own.
 */
export const priorStepsOn = (register: Register, asked: Asked): readonly PriorStep[] => {
  const { person, day } = asked
  return steps(register, person).filter((step) => {
    const own = step.secret?.ground
    if (step.day > day || own === undefined || own !== (asked.ground ?? own) || isOvertaken(register, person, step)) return false
    return own !== 'nonManifestation' || !isBroken(register, step, asked)
  })
}

/** The last day left for observations, where it is not over yet; `heard` once a letter has run out or was left out with a reason. */
export type PriorStanding = { readonly state: 'missing' } | { readonly state: 'running'; readonly until: ServiceDay } | { readonly state: 'heard' }

const waitsUntil = (step: PriorStep, day: ServiceDay): ServiceDay | undefined =>
  step.kind === 'priorLetterSent' && day <= step.data.answerBy ? step.data.answerBy : undefined

/** Whether someone was invited to answer, and had the time to, before a decision of a day. */
export const priorStandingOn = (register: Register, asked: Asked): PriorStanding => {
  const waits = priorStepsOn(register, asked).map((step) => waitsUntil(step, asked.day))
  const running = waits.filter((until) => until !== undefined)
  if (running.length < waits.length) return { state: 'heard' }
  const [until] = running.sort()
  return until === undefined ? { state: 'missing' } : { state: 'running', until }
}
