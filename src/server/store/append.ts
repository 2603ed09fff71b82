// The push's own transaction: places, links of the chain and what is set apart, all or nothing (sync.md, "Server transaction").
import type { CentreId, DeviceId, PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { nextChain } from '#protocol/chain.ts'
import { erasureIn, forgottenAccess, stubOf } from '#protocol/erasure.ts'
import type { FactResult } from '#protocol/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { Arrival, CentreHead } from '../store.ts'
import { factIn, hashOf, safeText, sha256 } from './bodies.ts'
import { erase, erasedAmong } from './erase.ts'
import { markForks } from './forks.ts'
import { lockedHead, saveHead } from './heads.ts'
import type { Ledger } from './ledger.ts'
import { ask, each, type Program, type Value } from './program.ts'
import { keptFrom } from './redactAudit.ts'
import { numberIn, textIn, type SqlRow } from './sqlRow.ts'
import { isStubOfOther } from './stub.ts'

export type Push = { readonly centre: CentreId; readonly arrivals: readonly Arrival[]; readonly from: DeviceId; readonly at: number; readonly ledger: Ledger }

/** A fact that has its place, and what tells it from another of the same id. */
type Placed = { readonly seq: number; readonly dev: string; readonly hash: string; readonly rcv: number; readonly red: boolean }

// What the transaction has decided so far and not yet written.
type Draft = {
  head: CentreHead
  readonly placed: Map<string, Placed>
  readonly erased: Map<string, PersonId>
  /** Accesses of a day before it come without their sealed part. */
  readonly keptFrom: ServiceDay
  readonly rows: (readonly Value[])[]
}

const placedIn = (row: SqlRow): readonly [string, Placed] => [
  textIn(row, 'id'),
  { seq: numberIn(row, 'seq'), dev: textIn(row, 'dev'), hash: textIn(row, 'hash'), rcv: numberIn(row, 'rcv'), red: numberIn(row, 'red') === 1 },
]

const insert = `insert into fact (centre, seq, id, day, person, kind, dev, inst, dseq, hlc, rcv, chain, hash, red, body)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`

const isImported = (id: string): boolean => id[14] === '8'

const takePlace = (draft: Draft, { fact, rcv }: Arrival): FactResult => {
  const alias = fact.person === undefined ? undefined : draft.erased.get(fact.person)
  const kept = alias === undefined ? forgottenAccess(fact, draft.keptFrom) : stubOf(fact, alias)
  const red = kept !== fact
  const seq = draft.head.seq + 1
  const chain = nextChain(draft.head.chain, fact.id, sha256)
  const hash = hashOf(kept)
  draft.head = { ...draft.head, seq, chain }
  draft.placed.set(fact.id, { seq, dev: fact.dev, hash, rcv, red })
  draft.rows.push([
    fact.centre, seq, fact.id, fact.day, kept.person ?? '', safeText(fact.kind), fact.dev, fact.inst, fact.dseq, fact.hlc, rcv, chain,
    hash, red ? 1 : 0, JSON.stringify(kept),
  ])
  return { id: fact.id, status: red ? 'redacted' : 'new', seq }
}

const flush = function* (draft: Draft): Program<void> {
  yield* each(insert, draft.rows.splice(0))
}

const setAside = function* ({ centre, from, at }: Push, fact: StoredFact, hash: string): Program<FactResult> {
  yield* ask(
    'insert into quarantine (centre, id, hash, reason, dev, at, body) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing',
    centre, safeText(fact.id), hash, 'otherBody', from, at, safeText(JSON.stringify(fact)),
  )
  return { id: fact.id, status: 'conflict', reason: 'otherBody' }
}

const bodyAt = function* (centre: CentreId, seq: number): Program<StoredFact> {
  const [row] = yield* ask('select body from fact where centre = $1 and seq = $2', centre, seq)
  if (row === undefined) throw new Error('a placed fact is gone')
  return factIn(textIn(row, 'body'))
}

const meetAgain = function* (push: Push, draft: Draft, { fact, rcv }: Arrival): Program<FactResult> {
  const before = draft.placed.get(fact.id)
  if (before === undefined) return takePlace(draft, { fact, rcv })
  const { seq, dev, red } = before
  if (rcv < before.rcv) {
    yield* flush(draft)
    yield* ask('update fact set rcv = $3 where centre = $1 and seq = $2', push.centre, seq, rcv)
    draft.placed.set(fact.id, { ...before, rcv })
  }
  const hash = hashOf(fact)
  if (hash === before.hash || (isImported(fact.id) && dev !== fact.dev)) return { id: fact.id, status: 'dup', seq }
  if (red) return { id: fact.id, status: 'redacted', seq }
  yield* flush(draft)
  const isTwin = isStubOfOther(yield* bodyAt(push.centre, seq), fact)
  return isTwin ? { id: fact.id, status: 'dup', seq } : yield* setAside(push, fact, hash)
}

const receive = function* (push: Push, draft: Draft, arrival: Arrival): Program<FactResult> {
  const result = yield* meetAgain(push, draft, arrival)
  const erasure = result.status === 'new' ? erasureIn(arrival.fact) : undefined
  if (erasure === undefined || draft.erased.has(erasure.person)) return result
  yield* flush(draft)
  yield* erase({ centre: push.centre, ...erasure, order: arrival }, push.ledger)
  draft.erased.set(erasure.person, erasure.alias)
  draft.head = { ...draft.head, redaction: draft.head.redaction + 1 }
  return result
}

const draftOf = function* ({ centre, arrivals, at }: Push, head: CentreHead): Program<Draft> {
  const ids = arrivals.map(({ fact }) => fact.id)
  const known = yield* ask('select id, seq, dev, hash, rcv, red from fact where centre = $1 and id = any($2::text[])', centre, ids)
  const people = arrivals.flatMap(({ fact }) => fact.person ?? [])
  const erased = people.length === 0 ? [] : yield* erasedAmong(centre, people)
  return { head, placed: new Map(known.map(placedIn)), erased: new Map(erased), keptFrom: keptFrom(at), rows: [] }
}

/** Gives each new fact its place. Throws where the centre is unknown: the routes have declared it. See `Store.append`. */
export const append = function* (push: Push): Program<readonly FactResult[]> {
  const head = yield* lockedHead(push.centre)
  const draft = yield* draftOf(push, head)
  yield* markForks(push.centre, push.arrivals.map(({ fact }) => fact).filter(({ id }) => !draft.placed.has(id)))
  const results: FactResult[] = []
  for (const arrival of push.arrivals) results.push(yield* receive(push, draft, arrival))
  yield* flush(draft)
  if (draft.head !== head) yield* saveHead(push.centre, draft.head)
  return results
}
