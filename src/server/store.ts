// The endpoint's store: one order of facts for each centre, durable before it answers. SQLite and PostgreSQL implement it, under
// the same contract tests.
import type { CentreId, DeviceId, FactId, InstanceId } from '#domain/ids.ts'
import type { Bucket, Digests } from '#protocol/digest.ts'
import type { DeviceSeen, FactResult, Have, Row, SetApart } from '#protocol/exchange.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** Where a centre's order stands. */
export type CentreHead = { readonly epoch: string; readonly seq: number; readonly chain: string; readonly redaction: number }

/** A centre as the endpoint knows it: its public key (raw P-256 point, base64url) is pinned when it is declared. */
export type Centre = { readonly key: string; readonly head: CentreHead }

/** A fact that passed its gate. `rcv`: ms UTC of its first receipt at an endpoint; `from`: the tablet that brought it. */
export type Arrival = { readonly fact: StoredFact; readonly rcv: number }

/** One that did not, or whose author was revoked: kept as it came, for 30 days, and never given a place. */
export type Apart = { readonly id: string; readonly body: string; readonly reason: SetApart; readonly dev: DeviceId; readonly at: number }

/** What a tablet says of itself at each exchange. */
export type DeviceReport = { readonly dev: DeviceId; readonly inst: InstanceId; readonly app: string; readonly off: number; readonly have: Have; readonly now: number }

export type Store = {
  readonly centre: (centre: CentreId) => Promise<Centre | undefined>
  /** Makes a centre known, with an empty order under a fresh epoch. `otherKey`: it is known under another key; nothing changes. */
  readonly declare: (centre: CentreId, key: string) => Promise<'declared' | 'same' | 'otherKey'>
  readonly centres: () => Promise<number>
  /**
   * Gives each new fact the next place and its link of the chain, all in one transaction, on disk when this resolves. Results are
   * in the order of the arrivals: `new`, `dup` (same id and body; or an imported id, version 8, from another tablet), `conflict`
   * (same id, other body: set apart), `redacted` (its person was erased: stored without its sealed part). Several calls that
   * arrive together share one transaction.
   */
  readonly append: (centre: CentreId, arrivals: readonly Arrival[], from: DeviceId) => Promise<readonly FactResult[]>
  readonly setApart: (centre: CentreId, apart: readonly Apart[]) => Promise<void>
  readonly apart: (centre: CentreId) => Promise<readonly Apart[]>
  /** The chain after `seq` facts; nothing past the head. */
  readonly chainAt: (centre: CentreId, seq: number) => Promise<string | undefined>
  /**
   * Facts after a place, in order, at most `most`; each with the `rcv` that it must travel with (`clampedBy`). Throws on a place that
   * is empty or rotten; the order then closes up under another epoch, and whoever had read further is told to begin again.
   */
  readonly rows: (centre: CentreId, after: number, most: number) => Promise<readonly Row[]>
  /** Those of the ids that the endpoint has not. */
  readonly missing: (centre: CentreId, ids: readonly FactId[]) => Promise<readonly FactId[]>
  readonly byIds: (centre: CentreId, ids: readonly FactId[]) => Promise<readonly Row[]>
  /** Digests of the first `seq` facts, computed from the rows themselves. */
  readonly digests: (centre: CentreId, seq: number) => Promise<Digests>
  readonly idsIn: (centre: CentreId, bucket: Bucket, seq: number) => Promise<readonly FactId[]>
  /** Notes a tablet's report, and says whether it shows two lives of one installation: see `Note`. Shares the transaction of appends of its turn. */
  readonly report: (centre: CentreId, report: DeviceReport) => Promise<{ readonly forked: boolean }>
  readonly devices: (centre: CentreId) => Promise<readonly DeviceSeen[]>
  /** The standing certificate facts of a centre (`deviceEnrolled`, `deviceRevoked`, `actsAccepted`), in order: what sessions are judged by. */
  readonly certificates: (centre: CentreId) => Promise<readonly StoredFact[]>
  /** Takes the sealed part off accesses older than twelve months; also done at each opening, and on arrival. To be asked for now and then. */
  readonly redactAudit: () => Promise<void>
  readonly close: () => Promise<void>
}
