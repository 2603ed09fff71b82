// The shapes of what travels under /v1 (protocol/exchange.ts).
import * as v from 'valibot'
import type { CentreId, DeviceId, FactId, InstanceId } from '#domain/ids.ts'
import { limits } from '#protocol/exchange.ts'
import { base64url, day, text, uuid, whole } from '#protocol/schemas/scalars.ts'

const natural = v.pipe(whole, v.minValue(0))
const short = v.pipe(text, v.maxLength(64))
const epoch = v.pipe(text, v.regex(/^[\w-]{0,64}$/))
const chain = v.pipe(text, v.regex(/^[0-9a-f]{32}$/))
const bucket = v.pipe(text, v.regex(/^\d{4}-\d{2}:[0-9a-f]$/))
/** A P-256 point: 65 bytes. A signature: 64. */
const point = v.pipe(base64url, v.length(87))
const signature = v.pipe(base64url, v.length(86))
const code = v.pipe(base64url, v.minLength(16), v.maxLength(64))
const someIds = v.pipe(v.array(uuid<FactId>()), v.maxLength(limits.ids))

const cursor = v.object({ epoch, seq: natural, chain })
const have = v.object({ dseq: natural, lastDay: v.exactOptional(day), pending: natural })
// Asked of whatever comes: each fact is judged alone (sync.md, invariant 12).
const item = v.object({ fact: v.unknown(), rcv: v.exactOptional(natural) })

export const syncAsk = v.object({
  proto: natural, app: short, inst: uuid<InstanceId>(), off: whole, cur: cursor, have,
  push: v.pipe(v.array(item), v.maxLength(limits.pushed)),
})

const result = v.object({
  id: text,
  status: v.picklist(['new', 'dup', 'conflict', 'quarantined', 'redacted', 'busy']),
  seq: v.exactOptional(natural),
  reason: v.exactOptional(v.picklist(['notAFact', 'tooLarge', 'otherCentre', 'otherBody', 'revokedDevice', 'badSignature'])),
})

/** A row as it came; its fact goes through `parseFact` by itself. */
export const row = v.object({ seq: natural, rcv: v.exactOptional(natural), fact: v.unknown() })

const seen = v.object({ dev: uuid<DeviceId>(), seen: natural, app: short, off: whole, have })

export const syncAnswer = v.object({
  now: natural, epoch, head: v.object({ seq: natural, chain }), redaction: natural,
  results: v.array(result), rows: v.array(row), next: cursor,
  more: v.union([v.literal(false), v.picklist(['rows', 'blocks'])]),
  // A newer endpoint may have more to say.
  notes: v.array(text), devices: v.array(seen),
})

export const reset = v.object({ reset: v.literal(true), epoch })
export const segmentHead = v.object({ after: natural, n: natural, chain, late: v.record(text, natural) })
export const missingAsk = v.object({ ids: someIds })
export const missingAnswer = v.object({ missing: v.array(uuid<FactId>()) })
export const auditAnswer = v.object({ digests: v.record(bucket, v.object({ n: natural, sum: chain })) })
export const bucketsAsk = v.object({ seq: natural, buckets: v.pipe(v.array(bucket), v.maxLength(limits.ids)) })
export const bucketsAnswer = v.object({ ids: v.record(bucket, v.array(uuid<FactId>())) })
export const factsAnswer = v.object({ rows: v.array(row) })

const who = { centre: uuid<CentreId>(), dev: uuid<DeviceId>() }
const declare = v.object({ key: point, code: v.exactOptional(short) })

export const sessionAsk = v.variant('step', [
  v.object({ step: v.literal('challenge'), ...who }),
  v.object({ step: v.literal('prove'), ...who, challenge: code, proof: signature, cert: v.unknown(), declare: v.exactOptional(declare) }),
])
export const challengeAnswer = v.object({ challenge: code })

const parcel = v.object({ nonce: v.pipe(base64url, v.length(16)), ct: v.pipe(base64url, v.maxLength(16_384)) })

export const enrolAsk = v.variant('step', [
  v.object({ step: v.literal('offer'), code, ecdh: point }),
  v.object({ step: v.literal('ask'), code, ecdh: point, dev: uuid<DeviceId>(), key: point }),
  v.object({ step: v.literal('look'), code }),
  v.object({ step: v.literal('grant'), code, parcel }),
  v.object({ step: v.literal('take'), code, dev: uuid<DeviceId>() }),
  v.object({ step: v.literal('refuse'), code }),
])
export const offerAnswer = v.object({ until: natural })
export const askAnswer = v.object({ ecdh: point, centre: uuid<CentreId>() })
export const lookAnswer = v.object({ asked: v.exactOptional(v.object({ ecdh: point, dev: uuid<DeviceId>(), key: point })) })
export const takeAnswer = v.object({ parcel: v.exactOptional(parcel), refused: v.exactOptional(v.literal(true)) })
export const doneAnswer = v.object({ done: v.literal(true) })
export const refused = v.object({ error: text })
export const revoked = v.object({ error: v.literal('revoked'), proof: v.unknown() })
