// Only what the gestures would accept today, of whoever stands at the desk, is offered: the rule is theirs, asked here without writing anything.
import { roleOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { coveredUntil, statusOn } from '#domain/domiciliation/decisions.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { addMonths } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'

export type Step = 'grant' | 'renew' | 'refuse' | 'end' | 'absence'
export type Steps = {
  readonly lawful: ReadonlySet<Step>
  /** The one that presses, if any: a flag asks for a decision, a year that runs out for a renewal, a visitor for a domiciliation. */
  readonly first: Step | undefined
  /** It presses, and is not theirs: a manager decides (metier.md §9). */
  readonly toDecide: boolean
}

const isDue = (register: Register, person: PersonId, day: ServiceDay): boolean => {
  const until = coveredUntil(register, person, day)
  return until !== undefined && day >= addMonths(until, -2)
}

const firstOf = (lawful: ReadonlySet<Step>, flagged: boolean): Step | undefined => {
  if (flagged) return 'end'
  return (['renew', 'grant'] as const).find((step) => lawful.has(step))
}

/** When, and who stands at the desk. */
type Here = { readonly now: Moment; readonly agent: AgentId }

/** The steps that are open for a person now. */
export const nextSteps = (register: Register, person: PersonId, { now, agent }: Here): Steps => {
  const { day } = now
  const { state } = statusOn(register, person, day)
  const wish = { person, decidedOn: day }
  const renewable = state === 'running' || state === 'expired'
  const accepted: Readonly<Record<Step, boolean>> = {
    renew: renewable && renewDomiciliation({ ...wish, link: 'stay' })(register, now, agent).ok,
    grant: !renewable && state !== 'upcoming' && grantDomiciliation({ ...wish, link: 'stay' })(register, now, agent).ok,
    refuse: state !== 'running' || isDue(register, person, day),
    end: endDomiciliation({ ...wish, ground: 'onRequest' })(register, now, agent).ok,
    absence: state === 'running',
  }
  const lawful = new Set((['grant', 'renew', 'refuse', 'end', 'absence'] as const).filter((step) => accepted[step]))
  const first = firstOf(lawful, clockOn(register, person, day)?.stage === 'flagged')
  if (has(roleOf(register, agent), 'decide')) return { lawful, first, toDecide: false }
  return { lawful: new Set([...lawful].filter((step) => step === 'absence')), first: undefined, toDecide: first !== undefined }
}
