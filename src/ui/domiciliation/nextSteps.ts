// Only what the gestures would accept today, of whoever stands at the desk, is offered: the rule is theirs, asked here without writing anything.
import { roleOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import { checkedEnding } from '#desk/endDomiciliation.ts'
import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { coveredUntil, statusOn } from '#domain/domiciliation/decisions.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import { interviewFor, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addMonths } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'

export type Step = 'request' | 'interview' | 'closeRequest' | 'grant' | 'renew' | 'refuse' | 'end' | 'propose' | 'absence'
export type Steps = {
  readonly lawful: ReadonlySet<Step>
  /** The next one, if any: a flag asks for a decision; otherwise a request, then its interview, then its answer (metier.md §3). */
  readonly first: Step | undefined
  /** It presses, and is not theirs: a manager decides (metier.md §9). */
  readonly toDecide: boolean
}

const isDue = (register: Register, person: PersonId, day: ServiceDay): boolean => {
  const until = coveredUntil(register, person, day)
  return until !== undefined && day >= addMonths(until, -2)
}

const steps: readonly Step[] = ['request', 'interview', 'closeRequest', 'grant', 'renew', 'refuse', 'end', 'propose', 'absence']
const open: ReadonlySet<Step> = new Set<Step>(['request', 'interview', 'closeRequest', 'propose', 'absence'])

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

// The interview can still come in the same gesture.
const decidable = (register: Register, person: PersonId, { now, agent }: Here): Pick<Lawful, 'grant' | 'renew'> => {
  const { state } = statusOn(register, person, now.day)
  const wish = { person, decidedOn: now.day, link: 'stay', interview: { otherAttestation: false } } as const
  if (state === 'running' || state === 'expired') return { renew: renewDomiciliation(wish)(register, now, agent).ok, grant: false }
  return { renew: false, grant: state !== 'upcoming' && grantDomiciliation(wish)(register, now, agent).ok }
}

const lawfulFor = (register: Register, person: PersonId, here: Here): Lawful => {
  const { day } = here.now
  const { state } = statusOn(register, person, day)
  const asks = openRequestOn(register, person, day) !== undefined
  const decides = decidable(register, person, here)
  const possible = decides.grant || decides.renew
  return {
    ...decides,
    request: possible && !asks,
    interview: possible || asks,
    closeRequest: asks,
    refuse: asks || state !== 'running' || isDue(register, person, day),
    absence: state === 'running',
    ...endings(register, person, here),
  }
}

const firstOf = (lawful: Lawful, presses: { readonly ending: boolean; readonly interviewed: boolean }): Step | undefined => {
  if (presses.ending) return (['end', 'propose'] as const).find((step) => lawful[step])
  if (presses.interviewed) return (['renew', 'grant'] as const).find((step) => lawful[step])
  return (['request', 'interview'] as const).find((step) => lawful[step])
}

/** The steps that are open for a person now. */
export const nextSteps = (register: Register, person: PersonId, here: Here): Steps => {
  const { now: { day }, agent } = here
  const lawful = lawfulFor(register, person, here)
  const ending = clockOn(register, person, day)?.stage === 'flagged' || proposedRadiations(register, person, day).length > 0
  const first = firstOf(lawful, { ending, interviewed: interviewFor(register, person, day) !== undefined })
  const decides = has(roleOf(register, agent), 'decide')
  const theirs = new Set(steps.filter((step) => lawful[step] && (decides || open.has(step))))
  const isTheirs = first !== undefined && theirs.has(first)
  return { lawful: theirs, first: isTheirs ? first : undefined, toDecide: !decides && !isTheirs && (ending || first !== undefined) }
}
