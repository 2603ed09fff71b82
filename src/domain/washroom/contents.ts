// What is said of the queues and places of Douches et linge.
import type { TimeOfDay } from '#domain/time.ts'
import type { WaitEnd } from '#domain/washroom/words.ts'

type At = { readonly at?: TimeOfDay }
type Reason = { readonly reason?: string }

export type WaitContents = {
  /**
   * Someone waits for a prestation of the day, under the number that they were told: kept as it was given (decisions/0026). `slot`: not before that hour.
   * `n`: rounds. `refs.previous`: the wait that this one takes up again, of somebody who is back.
   */
  readonly waitlistJoined: {
    readonly data: At & { readonly prestation: string; readonly number: string; readonly slot?: TimeOfDay; readonly again?: true }
    readonly secret: Reason
  }
  /** The wait `refs.under` is called to a place. */
  readonly waitlistCalled: { readonly data: At & { readonly place: string }; readonly secret: Reason }
  /** Whoever waited (`refs.under`) is in. It ends with the prestation under the same wait, or with the wait. */
  readonly placeTaken: { readonly data: At & { readonly place: string }; readonly secret: Reason }
  /** The wait `refs.ends` is over without a prestation of its own. */
  readonly waitlistLeft: { readonly data: At & { readonly why: WaitEnd }; readonly secret: Reason }
  /** A cabin or a machine is out of order, until that is ended (`refs.ends`). */
  readonly placeStopped: { readonly data: { readonly place: string }; readonly secret: { readonly reason: string } }
  readonly placeResumed: { readonly data: { readonly place: string }; readonly secret: Reason }
}
