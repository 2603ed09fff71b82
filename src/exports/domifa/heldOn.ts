// What the register says of a holder, as DomiFa's files would: the same words as what is read from them.
import { compare } from '#kernel/compare.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import { byDayThenStamp, decisionsOf, runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import type { Decision, Decisions, Granted, Status } from '#domain/domiciliation/decisions.ts'
import { lastSignOn } from '#domain/domiciliation/clock.ts'
import { interviewsOf, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Held, HeldForwarding, HeldGrant, HeldState } from '#domain/import/holders.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import { ayantsDroitOn, whoWas } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { said } from '#exports/domifa/said.ts'

/** Who took the last decision, and who the first that granted; nobody where it was imported. */
type Deciders = { readonly last?: string; readonly first?: string }

/** With what only the export has: who decided, and how many mandataries. */
export type HeldNow = Held & { readonly decidedBy: Deciders; readonly procurations: number }

const grantOf = (granted: Granted): HeldGrant => {
  const { decision, from, until } = granted.data
  return { decision, decidedOn: granted.day, from, until, ...said('link', granted.secret?.link) }
}

const closing = (status: Status): HeldState | undefined => {
  if (status.state === 'ended') return { state: 'ended', day: status.ended.day, ...said('ground', status.ended.secret?.ground), ...said('detail', status.ended.secret?.detail) }
  if (status.state === 'refused') return { state: 'refused', day: status.refused.day, ...said('ground', status.refused.secret?.ground), ...said('detail', status.refused.secret?.detail) }
  return status.state === 'none' ? undefined : { state: 'granted' }
}

const stateOn = (register: Register, person: PersonId, day: ServiceDay): HeldState | undefined => {
  const request = openRequestOn(register, person, day)
  return request === undefined ? closing(statusOn(register, person, day)) : { state: 'requested', for: request.asked.data.for, day: request.asked.day }
}

const firstGrant = ({ granted }: Decisions): Granted | undefined => granted.toSorted((a, b) => compare(a.data.from, b.data.from))[0]

const deciderOf = (register: Register, decision: Decision | undefined): string | undefined =>
  decision === undefined || decision.batch !== undefined ? undefined : agentName(register, decision.agent)

const lastDecision = ({ granted, ended, refused }: Decisions, day: ServiceDay): Decision | undefined =>
  [...granted, ...ended, ...refused].filter((decision) => decision.day <= day).sort(byDayThenStamp).at(-1)

const whoOn = (register: Register, person: PersonId, day: ServiceDay): Description => {
  const who = whoWas(register, person, day)
  return { ...who, ...said('domiciledSince', who.domiciledSince ?? firstGrant(decisionsOf(register, person))?.data.from) }
}

const ayantsDroit = (register: Register, person: PersonId, day: ServiceDay): readonly AyantDroitIdentity[] =>
  ayantsDroitOn(register, person, day).map(({ who }) => who).filter((who) => who !== undefined)

const forwarding = (register: Register, person: PersonId, day: ServiceDay): HeldForwarding | undefined => {
  const set = forwardingsOn(register, person, day)[0]
  return set?.secret === undefined ? undefined : { setOn: set.day, address: set.secret.address, from: set.data.from, ...said('to', set.data.to) }
}

const interview = (register: Register, person: PersonId, day: ServiceDay): Held['interview'] => {
  const held = interviewsOf(register, person).findLast((one) => one.day <= day && one.secret !== undefined)
  return held?.secret === undefined ? undefined : { day: held.day, answers: held.secret }
}

// A renewal that was decided early leaves the domiciliation before it to run.
const runningBefore = (register: Register, person: PersonId, { day, last }: { readonly day: ServiceDay; readonly last: Granted | undefined }): HeldGrant | undefined => {
  const running = runningOn(register, person, day)
  return running === undefined || running === last ? undefined : grantOf(running)
}

/**
 * A holder as of a day, with the last grant, whatever came of it, as DomiFa has it; nothing for someone about whom nothing was ever asked nor decided
 * by then. What the format has no place for stays out: acts, the pile, mandataries by name, orientations, excused absences (decisions/0021).
 */
export const heldOn = (register: Register, person: PersonId, day: ServiceDay): HeldNow | undefined => {
  const [status, decisions] = [stateOn(register, person, day), decisionsOf(register, person)]
  if (status === undefined) return undefined
  const last = decisions.granted.findLast((granted) => granted.day <= day)
  return {
    who: whoOn(register, person, day), status, ...said('grant', last === undefined ? undefined : grantOf(last)),
    ...said('running', runningBefore(register, person, { day, last })), ayantsDroit: ayantsDroit(register, person, day),
    ...said('lastContact', lastSignOn(register, person, day)?.day), ...said('forwarding', forwarding(register, person, day)),
    ...said('interview', interview(register, person, day)),
    decidedBy: { ...said('last', deciderOf(register, lastDecision(decisions, day))), ...said('first', deciderOf(register, firstGrant(decisions))) },
    procurations: procurationsOn(register, person, day).length,
  }
}
