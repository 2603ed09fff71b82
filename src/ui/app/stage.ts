// Where the desk stands in its day.
import type { OpenRegister, SafeRefusal } from '#desk/ports.ts'
import type { PinRefusal, RunningSession } from '#desk/session.ts'
import { isRetired } from '#domain/agents/agents.ts'
import type { AgentId } from '#domain/ids.ts'
import type { House } from '#ui/app/house.ts'

/** Why the passphrase is asked for again: the hour, five wrong tries, or another window. */
export type Ended = 'closing' | 'tries' | 'elsewhere'

/** `choosing`: the passphrase was right, and somebody says who they are. `switching`: whoever stands here gives the place to another. */
export type Guard = 'locked' | 'choosing' | 'switching'

export type OpenStage = {
  readonly at: 'open'
  readonly house: House
  /** Another number for each register that was opened: nothing of one is shown in the next. */
  readonly round: number
  /** Whose desk is shown. */
  readonly agent: AgentId
  /** The desk is put aside, and six digits bring it back. */
  readonly guard?: Guard
}

export type Stage =
  | { readonly at: 'starting'; readonly demo: boolean }
  /** `landing`: no register yet. `refusal`: why the demonstration could not be opened. */
  | { readonly at: 'landing' | 'locked'; readonly refusal?: SafeRefusal['code']; readonly ended?: Ended }
  /** A reload or a kill within the day: six digits open the register from disk. */
  | { readonly at: 'paused'; readonly session: RunningSession<OpenRegister, SafeRefusal> }
  /** The tablet's storage does not answer at all. */
  | { readonly at: 'broken' }
  | OpenStage

/** Why six digits opened nothing, as the screen of the lock says it. */
export type UnlockRefusal = PinRefusal | SafeRefusal

/** Says whether whoever stands at an open register can come back with a PIN. */
export const hasPin = ({ demo, agents, journal }: OpenRegister): boolean =>
  !demo && agents.faces().some(({ agent }) => agent === journal.agent())

/** Says whether whoever asked for another agent may think better of it: they have no PIN to come back with, and were not retired. */
export const mayStay = (opened: OpenRegister): boolean => !hasPin(opened) && !mustGiveWay(opened)

/** Says whether whoever is seated at an open register was retired, and somebody can take the place; where nobody could, someone must go on running the house. */
export const mustGiveWay = ({ demo, agents, journal }: OpenRegister): boolean =>
  !demo && isRetired(journal.register(), journal.agent()) && agents.faces().length > 0
