// Only what the gestures would accept today, of whoever stands at the desk, is offered: the rule is theirs, asked here without writing anything.
import { roleOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import { checkedEnding } from '#desk/endDomiciliation.ts'
import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { coveredUntil, statusOn } from '#domain/domiciliation/decisions.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addMonths } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'

export type Step = 'grant' | 'renew' | 'refuse' | 'end' | 'propose' | 'absence'
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

const steps: readonly Step[] = ['grant', 'renew', 'refuse', 'end', 'propose', 'absence']
const open: ReadonlySet<Step> = new Set<Step>(['propose', 'absence'])

/** When, and who stands at the desk. */
type Here = { readonly now: Moment; readonly agent: AgentId }
type Lawful = Readonly<Record<Step, boolean>>

// Alone, or as one of two: whoever proposed it does not confirm it.
const endings = (register: Register, person: PersonId, { now, agent }: Here): Pick<Lawful, 'end' | 'propose'> => {
  const possible = checkedEnding(register, { person, decidedOn: now.day, ground: 'onRequest' }, now).ok
  if (!settingsOf(register).twoSignatures) return { end: possible, propose: false }
  const proposed = proposedRadiations(register, person, now.day)
  return { end: possible && proposed.some((one) => one.agent !== agent), propose: possible && proposed.length === 0 }
}

const lawfulFor = (register: Register, person: PersonId, here: Here): Lawful => {
  const { now, agent } = here
  const { state } = statusOn(register, person, now.day)
  const wish = { person, decidedOn: now.day }
  const renewable = state === 'running' || state === 'expired'
  return {
    renew: renewable && renewDomiciliation({ ...wish, link: 'stay' })(register, now, agent).ok,
    grant: !renewable && state !== 'upcoming' && grantDomiciliation({ ...wish, link: 'stay' })(register, now, agent).ok,
    refuse: state !== 'running' || isDue(register, person, now.day),
    absence: state === 'running',
    ...endings(register, person, here),
  }
}

const firstOf = (lawful: Lawful, presses: { readonly ending: boolean }): Step | undefined => {
  const order = presses.ending ? (['end', 'propose'] as const) : (['renew', 'grant'] as const)
  return order.find((step) => lawful[step])
}

/** The steps that are open for a person now. */
export const nextSteps = (register: Register, person: PersonId, here: Here): Steps => {
  const { now: { day }, agent } = here
  const lawful = lawfulFor(register, person, here)
  const ending = clockOn(register, person, day)?.stage === 'flagged' || proposedRadiations(register, person, day).length > 0
  const first = firstOf(lawful, { ending })
  const decides = has(roleOf(register, agent), 'decide')
  const isTheirs = (step: Step) => decides || open.has(step)
  return {
    lawful: new Set(steps.filter((step) => lawful[step] && isTheirs(step))),
    first: first !== undefined && isTheirs(first) ? first : undefined,
    toDecide: !decides && (ending || first !== undefined) && first !== 'propose',
  }
}
