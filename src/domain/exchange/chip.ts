// The one word about the exchange (desk.md §4). It never says "synchronised" while one act is unconfirmed, whatever its state.
import type { ExchangeStanding } from '#domain/exchange/standing.ts'

export type ChipState =
  /** No endpoint: everything lives on this tablet. */
  | { readonly what: 'kept'; readonly acts: number }
  /** Something that only a human can settle. */
  | { readonly what: 'toCheck'; readonly count: number }
  /** `since`: ms UTC. */
  | { readonly what: 'offline'; readonly since: number }
  | { readonly what: 'waiting'; readonly acts: number }
  /** `at`: ms UTC of the last round that went to its end. */
  | { readonly what: 'synchronised'; readonly at: number }

/** From this offset on, ms, a tablet's clock is called wrong and the service day wants a look (sync.md, "Clocks"). */
const wrongClock = 10 * 60_000

/** Says whether this tablet's clock is so far from the endpoint's that people have to know. */
export const isClockWrong = ({ clockOff = 0 }: ExchangeStanding): boolean => Math.abs(clockOff) > wrongClock

/** How many things stop the exchange, or wait apart, until a human looks: acts held, a trouble, a wrong clock. */
export const blockedCount = (standing: ExchangeStanding): number =>
  standing.held.length + (standing.trouble === undefined ? 0 : 1) + (isClockWrong(standing) ? 1 : 0)

/** The acts of this tablet that no endpoint has confirmed: all of them where there is none. `facts`: how many the register holds. */
export const unconfirmed = (standing: ExchangeStanding, facts: number): number => (standing.linked ? standing.pending : facts)

type About = {
  /** Facts in the register. */
  readonly facts: number
  /** Doublons that nobody settled yet. */
  readonly doublons: number
}

const linkedState = (standing: ExchangeStanding): ChipState => {
  const { offlineSince, pending, upTo, loading } = standing
  if (offlineSince !== undefined) return { what: 'offline', since: offlineSince }
  return pending > 0 || upTo === undefined || loading !== undefined ? { what: 'waiting', acts: pending } : { what: 'synchronised', at: upTo }
}

/** The state of the chip. What stops the exchange comes first, then what has not left, then what two tablets say of one thing. */
export const chipState = (standing: ExchangeStanding, { facts, doublons }: About): ChipState => {
  const blocked = standing.linked ? blockedCount(standing) : 0
  if (blocked > 0) return { what: 'toCheck', count: blocked + doublons }
  const state: ChipState = standing.linked ? linkedState(standing) : { what: 'kept', acts: facts }
  const isCalm = state.what === 'kept' || state.what === 'synchronised'
  return isCalm && doublons > 0 ? { what: 'toCheck', count: doublons } : state
}
