// Each pushed fact is judged alone (sync.md, invariant 12), and for what it is, never for its clock or for a rule of the trade
// (invariant 9).
import type { SetApart, SyncAsk } from '#protocol/exchange.ts'
import { isUuid } from '#domain/ids.ts'
import { parseFact } from '#protocol/parseFact.ts'
import { fits, type StoredFact } from '#protocol/storedFact.ts'
import type { Visitor } from './answer.ts'
import type { Apart, Arrival, Store } from './store.ts'
import { acceptedBy, isCentreSigned, isRevoked, type Trusted } from './trust.ts'

/** What was pushed, in its order: what may have a place, and what is set apart. */
export type Judged = { readonly arrival: Arrival } | { readonly apart: Apart }

type Item = SyncAsk['push'][number]
type Bench = { readonly store: Store; readonly visitor: Visitor; readonly trusted: Trusted; readonly now: number }

// design.md, "Facts": the endpoint obeys none of these without the centre's signature.
const signedKinds: ReadonlySet<string> = new Set(['deviceEnrolled', 'deviceRevoked', 'actsAccepted', 'personErased', 'centreKeyed', 'keyRotated'])

const faultOf = async (fact: StoredFact, { visitor, trusted }: Bench): Promise<SetApart | undefined> => {
  if (fact.centre !== visitor.centre) return 'otherCentre'
  if (!fits(fact)) return 'tooLarge'
  return signedKinds.has(fact.kind) && !(await isCentreSigned(fact, trusted.verifier)) ? 'badSignature' : undefined
}

const idOf = (fact: unknown): string =>
  typeof fact === 'object' && fact !== null && 'id' in fact && isUuid(fact.id) ? fact.id : ''

const judgeOne = async ({ fact: pushed, rcv }: Item, bench: Bench): Promise<Judged> => {
  const parsed = parseFact(pushed)
  const reason = parsed.ok ? await faultOf(parsed.value, bench) : 'notAFact'
  // The first receipt is the smallest: a fact that comes back after a loss keeps its place in time (sync.md, "Clocks").
  if (parsed.ok && reason === undefined) return { arrival: { fact: parsed.value, rcv: Math.min(rcv ?? bench.now, bench.now) } }
  return { apart: { id: idOf(pushed), body: JSON.stringify(pushed), reason: reason ?? 'notAFact', dev: bench.visitor.dev, at: bench.now } }
}

// What a manager has accepted before, or accepts with this very push.
const accepted = (judged: readonly Judged[], trusted: Trusted): ReadonlySet<string> =>
  new Set([...trusted.accepted, ...judged.flatMap((one) => ('arrival' in one ? acceptedBy(one.arrival.fact) : []))])

/** What a struck-off tablet wrote waits for a manager, unless it has its place already (sync.md, "Devices"). */
const holdBack = async (judged: readonly Judged[], { store, visitor, trusted, now }: Bench): Promise<readonly Judged[]> => {
  const fine = accepted(judged, trusted)
  const facts = judged.flatMap((one) => ('arrival' in one ? [one.arrival.fact] : []))
  const suspect = facts.filter(({ id, dev }) => isRevoked(trusted, dev) && !fine.has(id)).map(({ id }) => id)
  if (suspect.length === 0) return judged
  const held = new Set(await store.missing(visitor.centre, suspect))
  return judged.map((one) => {
    if (!('arrival' in one) || !held.has(one.arrival.fact.id)) return one
    const { fact } = one.arrival
    return { apart: { id: fact.id, body: JSON.stringify(fact), reason: 'revokedDevice', dev: visitor.dev, at: now } }
  })
}

/** Judges what a tablet pushes. Refuses nothing: what is not sound is set apart with its reason, its neighbours pass. */
export const judge = async (push: SyncAsk['push'], bench: Bench): Promise<readonly Judged[]> =>
  holdBack(await Promise.all(push.map((item) => judgeOne(item, bench))), bench)
