// Whether the house receives someone's mail: what the sorting table must see before a letter is kept.
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailStopOn } from '#domain/mail/mailStops.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Addressee =
  | { readonly state: 'domiciled' }
  /** Past its last day with no decision taken: the mail is still kept, since only a decision ends (metier.md §3). */
  | { readonly state: 'lapsed'; readonly until: ServiceDay }
  | { readonly state: 'struckOff'; readonly on: ServiceDay }
  /** Domiciled, and asked that nothing be taken in: until a day, or until it is ended. */
  | { readonly state: 'stopped'; readonly until: ServiceDay | undefined }
  /** Never domiciled, or refused. */
  | { readonly state: 'notDomiciled' }

const standingOn = (register: Register, person: PersonId, day: ServiceDay): Addressee => {
  const status = statusOn(register, person, day)
  switch (status.state) {
    case 'running':
    case 'upcoming':
      return { state: 'domiciled' }
    case 'expired':
      return { state: 'lapsed', until: status.granted.data.until }
    case 'ended':
      return { state: 'struckOff', on: status.ended.day }
    case 'none':
    case 'refused':
      return { state: 'notDomiciled' }
  }
}

const receives = ({ state }: Addressee): boolean => state === 'domiciled' || state === 'lapsed'

/** Where someone stands on a day as an addressee; a domiciliation that is decided and not started yet already receives. */
export const addresseeOn = (register: Register, person: PersonId, day: ServiceDay): Addressee => {
  const standing = standingOn(register, person, day)
  const stop = receives(standing) ? mailStopOn(register, person, day) : undefined
  return stop === undefined ? standing : { state: 'stopped', until: stop.data.to }
}

/** Says whether keeping someone's mail has to be confirmed first. */
export const mustConfirm = (addressee: Addressee): boolean => !receives(addressee)

/** Says whether what comes in goes back to its sender unless somebody keeps it on purpose. */
export const isReturned = ({ state }: Addressee): boolean => state === 'struckOff' || state === 'stopped'
