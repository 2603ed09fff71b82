// Only what the gestures would accept today, of whoever stands at the desk, is offered: the rule is theirs, asked here without writing anything.
import { roleOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import { checkedEnding } from '#desk/endDomiciliation.ts'
import { grantDomiciliation, renewDomiciliation } from '#desk/grantDomiciliation.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { coveredUntil, decisionsOf, statusOn } from '#domain/domiciliation/decisions.ts'
import { priorStandingOn } from '#domain/domiciliation/priorLetter.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import { attestationHandedOn, interviewFor, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { AgentId, PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addMonths } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'

export type Step = 'request' | 'interview' | 'closeRequest' | 'grant' | 'renew' | 'refuse' | 'end' | 'propose' | 'absence' | 'letter' | 'radiation' | 'attestation'
export type Steps = {
  readonly lawful: ReadonlySet<Step>
  /**
   * The next one, if any: a flag asks for a letter, then for the radiation file, never for a radiation in passing; otherwise a request, then its
   * interview, then its answer, and the attestation of what was granted (metier.md §3, §4).
   */
  readonly first: Step | undefined
  /** It presses, and is not theirs: a manager decides (metier.md §9). */
  readonly toDecide: boolean
}

const isDue = (register: Register, person: PersonId, day: ServiceDay): boolean => {
  const until = coveredUntil(register, person, day)
  return until !== undefined && day >= addMonths(until, -2)
}

const steps: readonly Step[] = ['request', 'interview', 'closeRequest', 'grant', 'renew', 'refuse', 'end', 'propose', 'absence', 'letter', 'radiation', 'attestation']
const open: ReadonlySet<Step> = new Set<Step>(['request', 'interview', 'closeRequest', 'propose', 'absence', 'letter', 'radiation', 'attestation'])

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

// Who was domiciled by an import had theirs before; two months after a grant, it was given and not noted: the key stays in the file's section.
const awaitsAttestation = (register: Register, person: PersonId, day: ServiceDay): boolean => {
  const granted = decisionsOf(register, person).granted.findLast((one) => one.day <= day)
  const handed = attestationHandedOn(register, person, day)
  return granted !== undefined && granted.batch === undefined && day <= addMonths(granted.day, 2) && (handed === undefined || handed < granted.day)
}

const silenceStep = (register: Register, person: PersonId, day: ServiceDay): 'letter' | 'radiation' | undefined => {
  if (proposedRadiations(register, person, day).length > 0) return 'radiation'
  if (clockOn(register, person, day)?.stage !== 'flagged') return undefined
  return priorStandingOn(register, { person, day, ground: 'nonManifestation' }).state === 'missing' ? 'letter' : 'radiation'
}

const lawfulFor = (register: Register, person: PersonId, here: Here): Lawful => {
  const { day } = here.now
  const { state } = statusOn(register, person, day)
  const asks = openRequestOn(register, person, day) !== undefined
  const decides = decidable(register, person, here)
  const possible = decides.grant || decides.renew
  const silence = silenceStep(register, person, day)
  return {
    ...decides,
    request: possible && !asks,
    interview: possible || asks,
    closeRequest: asks,
    refuse: asks || state !== 'running' || isDue(register, person, day),
    absence: state === 'running',
    letter: silence === 'letter',
    radiation: silence !== undefined,
    attestation: state === 'running' && awaitsAttestation(register, person, day),
    ...endings(register, person, here),
  }
}

type Presses = { readonly silence: 'letter' | 'radiation' | undefined; readonly interviewed: boolean; readonly asks: boolean }

const firstOf = (lawful: Lawful, { silence, interviewed, asks }: Presses): Step | undefined => {
  if (silence !== undefined) return silence
  if (!asks) return lawful.attestation ? 'attestation' : undefined
  return (interviewed ? (['renew', 'grant'] as const) : (['request', 'interview'] as const)).find((step) => lawful[step])
}

// A year that has long to run asks for nothing.
const asksToday = (register: Register, person: PersonId, day: ServiceDay): boolean =>
  statusOn(register, person, day).state !== 'running' || isDue(register, person, day) || openRequestOn(register, person, day) !== undefined

/** The steps that are open for a person now. */
export const nextSteps = (register: Register, person: PersonId, here: Here): Steps => {
  const { now: { day }, agent } = here
  const lawful = lawfulFor(register, person, here)
  const silence = silenceStep(register, person, day)
  const first = firstOf(lawful, { silence, interviewed: interviewFor(register, person, day) !== undefined, asks: asksToday(register, person, day) })
  const pressing = silence === undefined ? first : (['end', 'propose'] as const).find((step) => lawful[step])
  const decides = has(roleOf(register, agent), 'decide')
  const theirs = new Set(steps.filter((step) => lawful[step] && (decides || open.has(step))))
  const waits = silence !== undefined || first !== undefined
  return {
    lawful: theirs,
    first: first !== undefined && theirs.has(first) ? first : undefined,
    toDecide: !decides && waits && (pressing === undefined || !theirs.has(pressing)),
  }
}
