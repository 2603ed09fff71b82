// What rounds left to be seen, and the standing that the desk shows of it.
import type { ExchangeStanding, ExchangeTrouble } from '#domain/exchange/standing.ts'
import type { Learned, RoundOutcome } from '#sync/learned.ts'
import type { ExchangeLog, Proof } from '#sync/ports.ts'

export type Seen = {
  outcome: RoundOutcome | undefined
  upTo: number | undefined
  offlineSince: number | undefined
  loading: ExchangeStanding['loading']
  failures: number
  /** The set-up code that was typed. */
  code: string | undefined
  /** What the leading tab last said. */
  heard: ExchangeStanding | undefined
  /** This tablet was emptied. */
  retired: boolean
}

/** Before the first round. */
export const newSeen = (): Seen => ({
  outcome: undefined, upTo: undefined, offlineSince: undefined, loading: undefined, failures: 0, code: undefined, heard: undefined, retired: false,
})

/** Says whether a word from another tab is a standing: tabs of two versions of the app share the channel. */
export const isStanding = (word: unknown): word is ExchangeStanding =>
  typeof word === 'object' && word !== null && 'linked' in word && 'held' in word && 'tablets' in word && 'pending' in word

// Under two seconds, a clock is right.
const worthAWord = 2_000

const troubleOf = ({ outcome }: Seen, learned: Learned): ExchangeTrouble | undefined => {
  if (outcome?.code === 'trouble') return outcome.trouble
  if (outcome?.code === 'full' || outcome?.code === 'lost') return 'storage'
  return learned.update ? 'update' : undefined
}

type Source = { readonly log: ExchangeLog; readonly proof: Proof }
type Words = { retired?: true;  upTo?: number; offlineSince?: number; trouble?: ExchangeTrouble; loading?: { done: number; total: number }; clockOff?: number }

const wordsOf = (seen: Seen, learned: Learned): Words => {
  const { upTo, offlineSince, loading } = seen
  const trouble = troubleOf(seen, learned)
  return {
    ...(upTo === undefined ? {} : { upTo }),
    ...(offlineSince === undefined ? {} : { offlineSince }),
    ...(trouble === undefined ? {} : { trouble }),
    ...(loading === undefined ? {} : { loading }),
    ...(seen.retired ? { retired: true } : {}),
    ...(Math.abs(learned.off) < worthAWord ? {} : { clockOff: learned.off }),
  }
}

/** Where this tablet stands: by what this tab's rounds learned, or, in a tab that does not lead, by what the leader said. */
export const seenStanding = ({ log, proof }: Source, seen: Seen, learned: Learned | undefined): ExchangeStanding => {
  const linked = proof.certificate() !== undefined
  const { have: { pending }, cursor: place } = log.standing()
  const { dev } = log
  if (learned === undefined) return { held: [], tablets: [], ...seen.heard, dev, linked, pending, place }
  const waiting = new Set(log.unconfirmedIds())
  const held = [...learned.held].flatMap(([id, reason]) => (waiting.has(id) ? [{ id, reason }] : []))
  return { dev, linked, pending, place, held, tablets: learned.tablets, ...wordsOf(seen, learned) }
}
