import type { CentreId } from '#domain/ids.ts'
import type { Erasure } from '#protocol/erasure.ts'
import type { Arrival } from '../store.ts'

/**
 * `order`: the erasure as the centre signed it, and when it came; absent in a line from before it was kept. A database older than it, and the tablet
 * that wrote it gone, would leave the others with a name that the endpoint has no more.
 */
export type LedgerLine = Erasure & { readonly centre: CentreId; readonly order?: Arrival }

/** Who was erased, kept outside of the database and of its backups, so that no older one brings a person back. */
export type Ledger = {
  /** On disk when it returns. */
  readonly note: (line: LedgerLine) => void
  readonly lines: () => readonly LedgerLine[]
}

/** For a store in memory: it dies with what it holds. */
export const noLedger: Ledger = { note: () => undefined, lines: () => [] }
