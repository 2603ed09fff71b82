// What a tablet and the endpoint say to each other under /v1 (sync.md, "Wire"). Shapes are checked by schemas/exchange.ts.
import type { CentreId, DeviceId, FactId, InstanceId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Bucket, Digests } from '#protocol/digest.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

export const proto = 1

/** How much one request may carry. */
export const limits = { pushed: 500, pushedBytes: 512_000, rows: 2_000, ids: 20_000, blocks: 16, block: 1_000, body: 2_000_000 } as const

/** A place in the endpoint's order, which proves itself by its chain: `seq` facts, and the chain after the last of them. */
export type Cursor = { readonly epoch: string; readonly seq: number; readonly chain: string }

/** What a tablet has: its last own number, the last day on which it recorded, and how many facts the endpoint has not confirmed. */
export type Have = { readonly dseq: number; readonly lastDay?: ServiceDay; readonly pending: number }

/** A fact on its way. `rcv`, ms UTC: when an endpoint first received it, where that was before its own stamp (see `clampedBy`). */
export type Travelling = { readonly fact: StoredFact; readonly rcv?: number }

export type SyncAsk = {
  readonly proto: number
  readonly app: string
  readonly inst: InstanceId
  /** Offset that the tablet applies to its clock, ms. */
  readonly off: number
  readonly cur: Cursor
  readonly have: Have
  /** Facts to take, whatever they are: one that is not sound is set apart, its neighbours pass. */
  readonly push: readonly { readonly fact: unknown; readonly rcv?: number }[]
}

/** `quarantined` and `conflict`: kept apart, with a reason. `redacted`: taken without its sealed part. `busy`: not now, offer it again. */
type FactStatus = 'new' | 'dup' | 'conflict' | 'quarantined' | 'redacted' | 'busy'

/** Why a fact was set apart. */
export type SetApart = 'notAFact' | 'tooLarge' | 'otherCentre' | 'otherBody' | 'revokedDevice' | 'badSignature'

/** What became of one pushed fact; `id` is empty when none could be read. */
export type FactResult = { readonly id: string; readonly status: FactStatus; readonly seq?: number; readonly reason?: SetApart }

export type Row = Travelling & { readonly seq: number }

/** What the endpoint knows of a tablet. Times are ms UTC of the endpoint's clock. */
export type DeviceSeen = {
  readonly dev: DeviceId
  readonly seen: number
  readonly app: string
  readonly off: number
  readonly have: Have
}

/** `forked`: two lives of this installation exist. `update`: a newer app is needed to read all. */
export type Note = 'update' | 'forked'

export type SyncAnswer = {
  readonly now: number
  readonly epoch: string
  readonly head: { readonly seq: number; readonly chain: string }
  /** Grows at each erasure; part of the address of blocks. */
  readonly redaction: number
  readonly results: readonly FactResult[]
  /** Facts after `cur`, in order, the tablet's own included. */
  readonly rows: readonly Row[]
  /** Where `rows` lead. */
  readonly next: Cursor
  /** There are more rows. `blocks`: so many that they are better had by blocks. */
  readonly more: false | 'rows' | 'blocks'
  readonly notes: readonly Note[]
  readonly devices: readonly DeviceSeen[]
}

/** 409: `cur` is no place of this endpoint. The tablet starts again from the beginning, and nothing it holds is confirmed. */
export type Reset = { readonly reset: true; readonly epoch: string }

/** Up to a thousand facts of the endpoint's order, packed (decisions/0005); `late` gives the `rcv` of those that need one, by row. */
export type Segment = {
  readonly after: number
  readonly n: number
  readonly chain: string
  readonly late: { readonly [row: string]: number }
  readonly block: string
}

/** One line of JSON each, in turn: this, then the text of its block. */
export type SegmentHead = Omit<Segment, 'block'>

export type MissingAsk = { readonly ids: readonly FactId[] }
export type MissingAnswer = { readonly missing: readonly FactId[] }

export type AuditAnswer = { readonly digests: Digests }
export type BucketsAsk = { readonly seq: number; readonly buckets: readonly Bucket[] }
export type BucketsAnswer = { readonly ids: { readonly [bucket: Bucket]: readonly FactId[] } }
export type FactsAsk = { readonly ids: readonly FactId[] }
export type FactsAnswer = { readonly rows: readonly Row[] }

/** A session is asked for in two steps: a challenge, then its proof. `declare` makes the centre known to an endpoint that is new. */
export type SessionAsk =
  | { readonly step: 'challenge'; readonly centre: CentreId; readonly dev: DeviceId }
  | {
      readonly step: 'prove'
      readonly centre: CentreId
      readonly dev: DeviceId
      readonly challenge: string
      /** ECDSA P-256 with SHA-256 over `provenPart`, by the tablet's key; base64url. */
      readonly proof: string
      /** The `deviceEnrolled` fact of this tablet, signed by the centre. */
      readonly cert: unknown
      /** The centre's public key (raw P-256 point, base64url), and the set-up code where one is asked for. */
      readonly declare?: { readonly key: string; readonly code?: string }
    }

export type SessionAnswer = { readonly challenge: string } | { readonly now: number; readonly epoch: string }

/** Enrolment goes by the endpoint, which sees public keys and a locked parcel (sync.md, "Encryption"). Only `offer`, `look`, `grant` and `refuse` need a session. */
export type EnrolAsk =
  | { readonly step: 'offer'; readonly code: string; readonly ecdh: string }
  | { readonly step: 'ask'; readonly code: string; readonly ecdh: string; readonly dev: DeviceId; readonly key: string }
  | { readonly step: 'look'; readonly code: string }
  | { readonly step: 'grant'; readonly code: string; readonly parcel: Parcel }
  | { readonly step: 'take'; readonly code: string; readonly dev: DeviceId }
  | { readonly step: 'refuse'; readonly code: string }

/** Locked by AES-256-GCM under the key agreed on by ECDH; base64url. */
export type Parcel = { readonly nonce: string; readonly ct: string }

export type EnrolAnswer =
  | { readonly until: number }
  | { readonly ecdh: string; readonly centre: CentreId }
  | { readonly asked?: { readonly ecdh: string; readonly dev: DeviceId; readonly key: string } }
  | { readonly parcel?: Parcel; readonly refused?: true }
  | { readonly done: true }

/** Every refusal of a whole request: a code, and never a name. `proof`: with `revoked`, the order by which the centre struck the tablet off. */
export type Refused = {
  readonly proof?: StoredFact
  readonly error:
    | 'malformed' | 'tooLarge' | 'notFound' | 'method' | 'session' | 'revoked' | 'proof' | 'certificate' | 'unknownCentre' | 'otherKey'
    | 'setupCode' | 'codeUnknown' | 'codeUsed' | 'codeExpired' | 'tooOften' | 'redacted' | 'full' | 'unavailable'
}
