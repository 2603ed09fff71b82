// The log on disk. Its schema is version 1 for ever: two versions of the app write the same log side by side (decisions/0005).
import { Dexie } from 'dexie'
import type { Table } from 'dexie'
import type { Hlc } from '#domain/facts/hlc.ts'
import type { AgentId, CentreId, DeviceId, InstanceId } from '#domain/ids.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { StoredFact } from '#protocol/storedFact.ts'

/** Where the log stands: `pos` counts its facts from 1, whatever their place; `dseq` and `hlc` are those of the last one. */
export type Head = { readonly inst: InstanceId; readonly pos: number; readonly dseq: number; readonly hlc: Hlc }

/** Who writes on this tablet. */
export type Tablet = { readonly centre: CentreId; readonly dev: DeviceId; readonly inst: InstanceId; readonly agent: AgentId }

/** One recent fact, under its position. */
export type TailRow = { readonly fact: StoredFact }
/** `n` facts in a block, under the position of the last one. */
export type SegmentRow = { readonly n: number; readonly block: string }
/** Something that is so: under `filled`, this demonstration was filled to its end; under `demo`, it is what the next start shows. */
export type Mark = { readonly mark: true }

export type Engine = { readonly indexedDB: IDBFactory; readonly IDBKeyRange: typeof IDBKeyRange }

export class LogDatabase extends Dexie {
  declare readonly tail: Table<TailRow, number>
  declare readonly segs: Table<SegmentRow, number>
  declare readonly meta: Table<Head | Tablet | Keyring | Mark, string>

  constructor(name: string, engine?: Engine) {
    super(name, { ...engine, autoOpen: false, chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({ tail: '', segs: '', meta: '' })
  }
}
