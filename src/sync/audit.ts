// The last net: digests of what this tablet knows to be confirmed, against those of the endpoint's own rows (sync.md, "Wire", 4).
// It finds what no cursor can: rows that rotted away on either side.
import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import { differing } from '#protocol/digest.ts'
import type { Bucket, Digests } from '#protocol/digest.ts'
import { limits } from '#protocol/exchange.ts'
import { parseAuditAnswer, parseBucketsAnswer, parseFactsAnswer } from '#protocol/parseAnswer.ts'
import type { ExchangeLog, LogFailure, Reply, Wire } from '#sync/ports.ts'

type Auditing = {
  readonly log: Pick<ExchangeLog, 'standing' | 'digests' | 'confirmedIdsIn' | 'doubt' | 'admit'>
  readonly wire: Pick<Wire, 'ask'>
}

/** `repaired`: how many facts had to be sent again or fetched: above 0, something lost them. */
export type Audited = { readonly code: 'audited'; readonly repaired: number } | { readonly code: 'asked'; readonly reply: Reply } | LogFailure

const asked = (reply: Reply): Audited => ({ code: 'asked', reply: reply.status === 200 ? { status: 0, body: undefined } : reply })

const answerOf = <T>({ status, body }: Reply, parse: (body: unknown) => Result<T, 'notAnAnswer'>): Result<T, 'notAnAnswer'> =>
  status === 200 ? parse(body) : refuse('notAnAnswer')

/** Reads facts by their ids and keeps them: what was had out of order is confirmed all the same, since it was read back. */
export const fetchFacts = async ({ log, wire }: Pick<Auditing, 'wire'> & { readonly log: Pick<ExchangeLog, 'admit'> }, ids: readonly FactId[]): Promise<Audited> => {
  for (let start = 0; start < ids.length; start += limits.rows) {
    const reply = await wire.ask({ method: 'POST', path: '/v1/facts', body: { ids: ids.slice(start, start + limits.rows) } })
    const read = answerOf(reply, parseFactsAnswer)
    if (!read.ok) return asked(reply)
    const kept = await log.admit(read.value.rows)
    if (!kept.ok) return kept.error
  }
  return { code: 'audited', repaired: ids.length }
}

/** `otherwise`: buckets with the same facts and other receipts. */
type Difference = { readonly lost: readonly FactId[]; readonly unseen: readonly FactId[]; readonly otherwise: readonly Bucket[] }

const differences = (log: Auditing['log'], theirs: { readonly [bucket: string]: readonly FactId[] }, buckets: readonly string[]): Difference => {
  const both = buckets.map((bucket) => ({ bucket, ours: new Set(log.confirmedIdsIn(bucket)), theirs: new Set(theirs[bucket] ?? []) }))
  return {
    lost: both.flatMap((one) => [...one.ours].filter((id) => !one.theirs.has(id))),
    unseen: both.flatMap((one) => [...one.theirs].filter((id) => !one.ours.has(id))),
    otherwise: both.filter(({ ours, theirs: others }) => ours.size === others.size && [...ours].every((id) => others.has(id))).map(({ bucket }) => bucket),
  }
}

const doubt = async ({ log }: Auditing, ids: readonly FactId[]): Promise<LogFailure | undefined> => {
  const doubted = ids.length === 0 ? undefined : await log.doubt(ids)
  return doubted?.ok === false ? doubted.error : undefined
}

// Of two receipts the smaller holds: the endpoint's is had by reading, this tablet's is told by pushing again.
const mend = async (deps: Auditing, { lost, unseen, otherwise }: Difference, theirs: Digests): Promise<Audited> => {
  const { log } = deps
  const failed = await doubt(deps, lost)
  if (failed !== undefined) return failed
  const fetched = await fetchFacts(deps, [...unseen, ...otherwise.flatMap((bucket) => log.confirmedIdsIn(bucket))])
  if (fetched.code !== 'audited') return fetched
  const still = new Set(differing(log.digests(), theirs))
  const ours = otherwise.filter((bucket) => still.has(bucket)).flatMap((bucket) => log.confirmedIdsIn(bucket))
  return (await doubt(deps, ours)) ?? { code: 'audited', repaired: lost.length + fetched.repaired }
}

/** Compares, and mends: what the endpoint lost is offered again, what this tablet lost is fetched. For a tablet that has read all. */
export const audit = async (deps: Auditing): Promise<Audited> => {
  const { log, wire } = deps
  const { seq } = log.standing().cursor
  const reply = await wire.ask({ method: 'GET', path: `/v1/audit?seq=${String(seq)}` })
  const read = answerOf(reply, parseAuditAnswer)
  if (!read.ok) return asked(reply)
  const buckets = differing(log.digests(), read.value.digests)
  if (buckets.length === 0) return { code: 'audited', repaired: 0 }
  const named = await wire.ask({ method: 'POST', path: '/v1/audit', body: { seq, buckets } })
  const ids = answerOf(named, parseBucketsAnswer)
  if (!ids.ok) return asked(named)
  return mend(deps, differences(log, ids.value.ids, buckets), read.value.digests)
}
