// Digests tell whether a tablet and the endpoint hold the same facts (sync.md, "Wire", 4).
import type { AuditAnswer, BucketsAnswer } from '#protocol/exchange.ts'
import { parseBucketsAsk } from '#protocol/parseAsk.ts'
import { answered, refused, type SessionRoute } from '../answer.ts'
import type { Store } from '../store.ts'
import { naturalOf } from '../natural.ts'
import { reset } from './sync.ts'

/** `GET /v1/audit?seq=N`: digests of the first N facts; 409 where there are not so many. */
export const digestsRoute = (store: Store): SessionRoute => async ({ param, visitor }) => {
  const seq = naturalOf(param('seq'))
  if (seq === undefined) return refused('malformed')
  const head = (await store.centre(visitor.centre))?.head
  if (head === undefined) return refused('session')
  if (seq > head.seq) return reset(head)
  return answered({ digests: await store.digests(visitor.centre, seq) } satisfies AuditAnswer)
}

/** `POST /v1/audit`: the ids of the first `seq` facts in some buckets. */
export const bucketsRoute = (store: Store): SessionRoute => async ({ body, visitor }) => {
  const asked = parseBucketsAsk(body)
  if (!asked.ok) return refused('malformed')
  const { seq, buckets } = asked.value
  const ids: { [bucket: string]: BucketsAnswer['ids'][string] } = {}
  for (const bucket of new Set(buckets)) ids[bucket] = await store.idsIn(visitor.centre, bucket, seq)
  return answered({ ids } satisfies BucketsAnswer, { buckets: buckets.length })
}
