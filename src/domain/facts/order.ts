// The order of what replaces one another, whichever clock wrote it (sync.md, "Clocks"): a stamp counts for no later than two
// seconds after an endpoint first received it, so that a tablet whose clock is ahead does not win for ever.
import { compare } from '#kernel/compare.ts'
import type { Envelope } from '#domain/facts/envelope.ts'
import { hlcMs } from '#domain/facts/hlc.ts'

const grace = 2_000

/** The receipt that a fact must travel with, ms UTC: where it holds its stamp back, and nothing where it does not. */
export const clampedBy = ({ hlc }: Pick<Envelope, 'hlc'>, rcv: number | undefined): number | undefined =>
  rcv !== undefined && hlcMs(hlc) > rcv + grace ? rcv : undefined

/** What tells the order: `rcv` only where it holds the stamp back. */
type Stamped = Pick<Envelope, 'hlc' | 'dev' | 'id'> & { readonly rcv?: number }

const msOf = ({ hlc, rcv }: Stamped): number => (rcv === undefined ? hlcMs(hlc) : Math.min(hlcMs(hlc), rcv + grace))

/** Order of decisions and descriptions: day apart, only the stamp tells which came last. */
export const byStamp = (a: Stamped, b: Stamped): number =>
  msOf(a) - msOf(b) || compare(a.hlc, b.hlc) || compare(a.dev, b.dev) || compare(a.id, b.id)
