// What the desk needs of the exchange between tablets: where it stands, and the few things a manager does about it.
import type { Result } from '#kernel/result.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import type { Role } from '#domain/agents/words.ts'
import type { DeviceId, FactId } from '#domain/ids.ts'
import type { KeyChange } from '#desk/keyChange.ts'
import type { JournalFailure, OpenRegister, SafeRefusal } from '#desk/ports.ts'
import type { NotAllowed } from '#desk/refusal.ts'

/** Why a tablet could not be added. `unknown`, `used`, `expired`: the code of the link. `refused`: said no on the other tablet. */
export type EnrolRefusal = { readonly code: 'offline' | 'unknown' | 'used' | 'expired' | 'refused' | 'badLink' | 'stopped' } | NotAllowed | SafeRefusal | JournalFailure

/** A tablet being added, seen from the one that adds it. */
export type Offer = {
  /** What the other tablet opens or photographs; it holds no secret (sync.md, "Enrolment"). */
  readonly link: string
  /** ms UTC. */
  readonly until: number
  /** Resolves once the other tablet has answered: the six digits that both screens must show. */
  readonly answered: Promise<Result<{ readonly digits: string }, EnrolRefusal>>
  /** Both screens show the same digits: the keys go over. Writes the tablet's certificate. `role`: of whoever will stand at it. */
  readonly confirm: (wish: { readonly name: string; readonly passphrase: string; readonly role: Role }) => Promise<Result<null, EnrolRefusal>>
  readonly cancel: () => void
}

/** A tablet joining, seen from itself. */
export type Joining = {
  readonly digits: string
  /** Waits for the other tablet's word, then keeps the register under this tablet's own passphrase. `agent`: the name of whoever stands at this tablet. */
  readonly finish: (passphrase: string, agent: string) => Promise<Result<OpenRegister, EnrolRefusal>>
  readonly cancel: () => void
}

type Kept = JournalFailure | NotAllowed

/** The exchange of an open register. */
export type Exchange = {
  readonly standing: () => ExchangeStanding
  readonly subscribe: (listener: () => void) => () => void
  /** Tries at once. */
  readonly now: () => void
  /** Makes this register known to the endpoint that the app came from; `code` where it asks for its set-up code. */
  readonly link: (wish: { readonly name: string; readonly code?: string }) => Promise<Result<null, Kept>>
  readonly offer: () => Promise<Result<Offer, EnrolRefusal>>
  /** Strikes a tablet off: the endpoint takes nothing more from it. */
  readonly revoke: (device: DeviceId, stolen: boolean) => Promise<Result<null, Kept>>
  /** Takes in acts of a tablet that was struck off, once someone has looked at them. */
  readonly accept: (acts: readonly FactId[]) => Promise<Result<null, Kept>>
  /** Every fact, or those not confirmed, in one encrypted file for another tablet of this register. */
  readonly exportFile: (which: 'all' | 'unconfirmed') => Promise<Result<Uint8Array<ArrayBuffer>, Kept>>
  /** Takes in such a file; says how many facts were not here. Refuses a file that is none, damaged, or of another register. */
  readonly importFile: (file: Uint8Array<ArrayBuffer>) => Promise<Result<{ readonly added: number }, Kept | { readonly code: 'unknownFile' | 'damaged' | 'otherRegister' }>>
  /** The change of the register's keys. */
  readonly keys: () => Promise<KeyChange>
  readonly stop: () => void
}
