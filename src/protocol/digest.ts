// Digests tell in a few bytes whether a tablet and the endpoint hold the same facts (sync.md, "Wire", 4). Ids carry 62 random
// bits or more, so that their sum needs no hash: two sets that differ give one sum once in 2^62. Receipts that hold a stamp back
// are in it too: they order what replaces one another, and no cursor tells that one of them became smaller.
import { at } from '#kernel/at.ts'
import type { ServiceDay } from '#domain/time.ts'
import { compactUuid } from '#protocol/compactUuid.ts'

/** A month and the last hex digit of the ids in it: `2025-03:a`. */
export type Bucket = string
/** How many facts a bucket holds, and the sum of their ids modulo 2^128 in 32-bit lanes, 32 hex digits. */
export type Digest = { readonly n: number; readonly sum: string }
export type Digests = { readonly [bucket: Bucket]: Digest }

type Named = { readonly id: string; readonly day: ServiceDay; readonly rcv?: number | undefined }

/** The bucket that a fact is counted in. */
export const bucketOf = ({ id, day }: Named): Bucket => `${day.slice(0, 7)}:${id.slice(-1)}`

type Tally = { n: number; readonly lanes: Uint32Array }

const hex = (lanes: Uint32Array): string => Array.from(lanes, (lane) => lane.toString(16).padStart(8, '0')).join('')

const add = ({ lanes }: Tally, { id, rcv }: Named): void => {
  const words = new DataView(compactUuid(id).buffer)
  for (let i = 0; i < 4; i++) lanes[i] = at(lanes, i) + words.getUint32(4 * i)
  if (rcv !== undefined) lanes[3] = at(lanes, 3) + Math.imul(rcv >>> 0, words.getUint32(12) | 1)
}

/** The digest of each bucket that holds a fact; any order of the facts gives the same. */
export const digestsOf = (facts: Iterable<Named>): Digests => {
  const tallies = new Map<Bucket, Tally>()
  for (const fact of facts) {
    const bucket = bucketOf(fact)
    const tally = tallies.get(bucket) ?? { n: 0, lanes: new Uint32Array(4) }
    tally.n += 1
    add(tally, fact)
    tallies.set(bucket, tally)
  }
  return Object.fromEntries([...tallies].map(([bucket, { n, lanes }]) => [bucket, { n, sum: hex(lanes) }]))
}

/** The buckets that two replicas do not hold alike. */
export const differing = (ours: Digests, theirs: Digests): readonly Bucket[] =>
  [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((bucket) => ours[bucket]?.n !== theirs[bucket]?.n || ours[bucket]?.sum !== theirs[bucket]?.sum)
    .toSorted()
