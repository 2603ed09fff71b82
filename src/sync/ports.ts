// What the exchange needs from the tablet and from the network. `storage` implements the log and the proof, `transport.ts` the wire.
import type { Result } from '#kernel/result.ts'
import type { CentreId, DeviceId, FactId, InstanceId } from '#domain/ids.ts'
import type { Bucket, Digests } from '#protocol/digest.ts'
import type { Cursor, Have, Parcel, Row, Segment, Travelling } from '#protocol/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** Why the log could not do what was asked: see `JournalFailure`. */
export type LogFailure = { readonly code: 'closed' | 'full' | 'lost' }
type Kept<T> = Promise<Result<T, LogFailure>>

/** Where a tablet stands in its exchange. */
export type Standing = {
  readonly inst: InstanceId
  readonly cursor: Cursor
  readonly have: Have
  /** Offset applied to the tablet's clock, ms. */
  readonly off: number
}

/**
 * The log as the exchange sees it. A fact is unconfirmed until it was read back under a proven cursor (sync.md, invariant 5);
 * the cursor and the rows that it covers are written in one transaction (invariant 6); nothing is ever deleted (invariant 4).
 */
export type ExchangeLog = {
  readonly centre: CentreId
  readonly dev: DeviceId
  readonly standing: () => Standing
  /** Sees what other tabs wrote. */
  readonly catchUp: () => Kept<null>
  readonly holds: (id: FactId) => boolean
  /** Facts to send, oldest first, those of one tap together: at most `limits.pushed` of them and `limits.pushedBytes`, `except` left out. */
  readonly offer: (except: ReadonlySet<string>) => Kept<readonly Travelling[]>
  readonly unconfirmedIds: () => readonly FactId[]
  /** Writes rows that are not here yet, confirms those that are, and moves the cursor: one transaction. */
  readonly absorb: (page: { readonly rows: readonly Row[]; readonly cursor: Cursor }) => Kept<null>
  /** The same for whole blocks. Refuses `notABlock` for a text that does not read as one; then nothing is written. */
  readonly absorbSegments: (page: { readonly segments: readonly Segment[]; readonly cursor: Cursor }) => Promise<Result<null, LogFailure | { readonly code: 'notABlock' }>>
  /** Writes facts had out of order, by an audit: the cursor stays. */
  readonly admit: (rows: readonly Travelling[]) => Kept<null>
  /** Back to the beginning under another epoch: nothing is confirmed any more. */
  readonly restart: () => Kept<null>
  /** These were thought confirmed and are not: they are offered again. */
  readonly doubt: (ids: readonly FactId[]) => Kept<null>
  /** Becomes a new installation: two lives of this one exist (sync.md, "Clone, rewind, wipe"). */
  readonly renew: () => Kept<null>
  readonly noteClock: (off: number) => Kept<null>
  /** Digests of what is confirmed, as it was read from the disk. */
  readonly digests: () => Digests
  readonly confirmedIdsIn: (bucket: Bucket) => readonly FactId[]
}

/** What the world answered. `status` 0: nothing came back, or nothing that reads as an answer. */
export type Reply = { readonly status: number; readonly body: unknown; readonly text?: string }

/** The wire: one request, one reply; never throws. The session's cookie is its own affair. */
export type Wire = {
  readonly ask: (request: { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: unknown }) => Promise<Reply>
  /** Calls back when the endpoint says that its head moved; gives the way to stop. */
  readonly listen: (woken: () => void) => () => void
}

/** What two tablets agree on once each has the other's public key: nobody between them can know it. */
export type Agreed = {
  /** Six digits, to be compared on both screens. */
  readonly digits: string
  readonly lock: (text: string) => Promise<Parcel>
  /** Nothing when the parcel was not locked under this agreement. */
  readonly open: (parcel: Parcel) => Promise<string | undefined>
}

/** What an agreement is about: a code, the two public keys, and the tablet that joins. A change of one gives other digits. */
export type Encounter = { readonly code: string; readonly offering: string; readonly joining: string; readonly dev: DeviceId; readonly deviceKey: string }

/** The keys of one enrolment: ephemeral ECDH P-256, SHA-256 and chance. */
export type Enrolment = {
  /** A fresh pair, its public half (raw point, base64url), and what it agrees on with another. */
  readonly begin: () => Promise<{ readonly key: string; readonly agree: (theirs: string, encounter: Encounter) => Promise<Agreed> }>
  /** SHA-256 of a public key, base64url. */
  readonly fingerprint: (key: string) => Promise<string>
  /** 128 random bits, base64url. */
  readonly newCode: () => string
  readonly pause: (ms: number) => Promise<void>
}

/** How this tablet proves itself: its own key, which no script can read, and its certificate. */
export type Proof = {
  /** Nothing before the tablet is enrolled. */
  readonly certificate: () => StoredFact | undefined
  /** The centre's public key, as this register has it. */
  readonly centreKey: () => string | undefined
  readonly sign: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>
  /** Says whether the centre that certified this tablet signed a fact. */
  readonly isByCentre: (fact: StoredFact) => Promise<boolean>
}

/** When to try: what the browser tells, and which tab of this tablet does it. */
export type Surroundings = {
  /** Calls back when the network or the screen comes back; gives the way to stop. */
  readonly onReturn: (back: () => void) => () => void
  readonly visible: () => boolean
  /** Calls back once this tab is the one that exchanges; gives the way to resign. Another tab takes over when this one dies. */
  readonly lead: (leading: () => void) => () => void
  /** The leader's word to the other tabs of this tablet. */
  readonly share: { readonly tell: (word: unknown) => void; readonly hear: (heard: (word: unknown) => void) => void; readonly close: () => void }
  readonly later: (work: () => void, ms: number) => () => void
  /** From 0 to 1. */
  readonly chance: () => number
}
