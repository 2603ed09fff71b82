// Whether the house receives someone's mail: what the sorting table must see before a letter is kept.
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

export type Addressee =
  | { readonly state: 'domiciled' }
  /** Past its last day with no decision taken: the mail is still kept, since only a decision ends (metier.md §3). */
  | { readonly state: 'lapsed'; readonly until: ServiceDay }
  | { readonly state: 'struckOff'; readonly on: ServiceDay }
  /** Never domiciled, or refused. */
  | { readonly state: 'notDomiciled' }

/** Where someone stands on a day as an addressee; a domiciliation that is decided and not started yet already receives. */
export const addresseeOn = (register: Register, person: PersonId, day: ServiceDay): Addressee => {
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

/** Says whether keeping someone's mail has to be confirmed first. */
export const mustConfirm = ({ state }: Addressee): boolean => state === 'struckOff' || state === 'notDomiciled'
