// The log on disk. Its schema is version 1 for ever: two versions of the app write the same log side by side (decisions/0005).
import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { LastBackup } from '#desk/backups.ts'
import type { Hlc } from '#domain/facts/hlc.ts'
import type { AgentId, CentreId, DeviceId, InstanceId } from '#domain/ids.ts'
import type { Cursor } from '#protocol/exchange.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { DrillRow, NotesRow, SessionRow } from '#storage/sessionRow.ts'

/** Where the log stands: `pos` counts its facts from 1, whatever their place; `dseq` and `hlc` are those of the last one. */
export type Head = { readonly inst: InstanceId; readonly pos: number; readonly dseq: number; readonly hlc: Hlc }

/** Who writes on this tablet. */
export type Tablet = {
  readonly centre: CentreId
  readonly dev: DeviceId
  readonly inst: InstanceId
  readonly agent: AgentId
  /** Installations that this log was, before it was found to live twice (sync.md, "Clone, rewind, wipe"). */
  readonly was?: readonly InstanceId[]
}

/** One recent fact, under its position; `rcv` where it holds its stamp back (`clampedBy`). */
export type TailRow = { readonly fact: StoredFact; readonly rcv?: number }
/** `n` facts in a block, under the position of the last one; `late` is the `rcv` of those that need one, by row. */
export type SegmentRow = { readonly n: number; readonly block: string; readonly late?: { readonly [row: string]: number } }
/**
 * Where the exchange stands: how far the endpoint's order was read, and which positions of this log are known to be in it
 * (`storage/runs.ts`). Written with the rows that it covers (sync.md, invariant 6). `off`: offset of the tablet's clock, ms.
 * `late`: the receipt of this tablet's own facts that need one, learned with their echo.
 */
export type ExchangeRow = {
  readonly cursor: Cursor
  readonly confirmed: readonly number[]
  readonly off: number
  readonly late: { readonly [id: string]: number }
}
/** The tablet's own key, which no script can read; its public half (raw P-256 point, base64url); and its certificate. */
export type DeviceKeyRow = { readonly signing: CryptoKey; readonly key: string; readonly certificate: StoredFact }
/** The pair by which new keys reach this tablet: the half that agrees, which no script can read, and the public one (raw P-256 point, base64url). */
export type ReceiverRow = { readonly agreeing: CryptoKey; readonly receiver: string }
/**
 * Something that is so: under `filled`, this demonstration was filled to its end; under `demo`, it is what the next start shows;
 * under `scale`, this tablet shows the desk in large; under `sound`, it ticks.
 */
export type Mark = { readonly mark: true }

/** The last backup that was read back, and the folder that the browser keeps for them (its own name stays the browser's). */
export type BackupRow = { readonly backup: LastBackup | undefined; readonly folder?: FileSystemDirectoryHandle }

/** How often facts of this log were rewritten (erasures). */
export type RedactionsRow = { readonly redactions: number }

export type Engine = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }

/** What lies beside the facts. */
export type MetaRow = RedactionsRow | Head | Tablet | Keyring | Mark | ExchangeRow | DeviceKeyRow | ReceiverRow | BackupRow | SessionRow | NotesRow | DrillRow

export class LogDatabase extends Dexie {
  declare readonly tail: Table<TailRow, number>
  declare readonly segs: Table<SegmentRow, number>
  declare readonly meta: Table<MetaRow, string>

  constructor(name: string, engine?: Engine) {
    super(name, { ...engine, autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ tail: '', segs: '', meta: '' })
  }
}
