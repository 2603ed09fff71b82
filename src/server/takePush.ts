import { at } from '#kernel/at.ts'
import type { FactResult, SyncAsk } from '#protocol/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { Visitor } from './answer.ts'
import { judge, type Judged } from './judge.ts'
import type { Store } from './store.ts'
import type { Trust, Trusted } from './trust.ts'
import type { Wakes } from './wakes.ts'

export type PushParts = { readonly store: Store; readonly trust: Trust; readonly wakes: Wakes }
export type Push = {
  readonly push: SyncAsk['push']
  readonly visitor: Visitor
  readonly trusted: Trusted
  readonly now: number
  /** Notes what the tablet says of itself, and how many of its facts come with it. */
  readonly report: (taken: number) => Promise<boolean>
}
export type Pushed = { readonly results: readonly FactResult[]; readonly forked: boolean }

const isDeviceFact = ({ kind }: StoredFact): boolean => kind === 'deviceEnrolled' || kind === 'deviceRevoked' || kind === 'actsAccepted'

// The line of a tablet that was struck off is cut at once; its next request finds its session refused.
const obey = (facts: readonly StoredFact[], { centre }: Visitor, { trust, wakes }: PushParts): void => {
  if (!facts.some(isDeviceFact)) return
  trust.forget(centre)
  const revoked = new Set(facts.flatMap(({ kind, data }) => (kind === 'deviceRevoked' ? [data['device']] : [])))
  wakes.dismiss((sleeper) => sleeper.centre === centre && revoked.has(sleeper.dev))
}

const inOrder = (judged: readonly Judged[], placed: readonly FactResult[]): readonly FactResult[] => {
  let next = 0
  return judged.map((one) =>
    'arrival' in one ? at(placed, next++) : { id: one.apart.id, status: 'quarantined', reason: one.apart.reason })
}

const hasMoved = ({ seq, status }: FactResult): boolean => seq !== undefined && (status === 'new' || status === 'redacted')

/** Gives a place to what is sound and sets the rest apart, all on disk when this resolves; results in the order of the push. */
export const takePush = async ({ push, visitor, trusted, now, report }: Push, parts: PushParts): Promise<Pushed> => {
  if (push.length === 0) return { results: [], forked: await report(0) }
  const { store, wakes } = parts
  const judged = await judge(push, { store, visitor, trusted, now })
  const apart = judged.flatMap((one) => ('apart' in one ? [one.apart] : []))
  const arrivals = judged.flatMap((one) => ('arrival' in one ? [one.arrival] : []))
  if (apart.length > 0) await store.setApart(visitor.centre, apart)
  // Asked for in one turn, places first: one transaction, and one wait for the disk, holds both.
  const [placed, forked] = await Promise.all([arrivals.length === 0 ? [] : store.append(visitor.centre, arrivals, visitor.dev), report(arrivals.length)])
  obey(arrivals.map(({ fact }) => fact), visitor, parts)
  if (placed.some(hasMoved)) wakes.ring(visitor)
  return { results: inOrder(judged, placed), forked }
}
