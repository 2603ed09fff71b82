// When the next round is due (sync.md, "Wire", 3 and 5).
import type { RoundOutcome } from '#sync/learned.ts'

/** After an act: long enough for the whole tap, short enough that nobody waits. In ms. */
export const afterAct = 300

/** Where no event of the endpoint came: it is asked again. */
const poll = 20_000
const hidden = 120_000
const first = 1_000
const longest = 60_000

/** Full jitter: anywhere up to a limit that doubles at each failure, so that tablets that come back together do not stay together. */
const backoff = (failures: number, chance: number): number => first + chance * (Math.min(longest, first * 2 ** failures) - first)

type Pace = { readonly failures: number; readonly chance: number; readonly visible: boolean }

/** How long to wait after a round, ms; nothing when the log itself is closed. */
export const nextRound = ({ code }: RoundOutcome, { failures, chance, visible }: Pace): number | undefined => {
  if (code === 'closed') return undefined
  if (code === 'done') return visible ? poll : hidden
  return code === 'trouble' ? longest : backoff(failures, chance)
}
