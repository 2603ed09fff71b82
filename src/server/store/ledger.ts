import type { CentreId } from '#domain/ids.ts'
import type { Erasure } from '#protocol/erasure.ts'

export type LedgerLine = Erasure & { readonly centre: CentreId }

/** Who was erased, kept outside of the database and of its backups, so that no older one brings a person back. */
export type Ledger = {
  /** On disk when it returns. */
  readonly note: (line: LedgerLine) => void
  readonly lines: () => readonly LedgerLine[]
}

/** For a store in memory: it dies with what it holds. */
export const noLedger: Ledger = { note: () => undefined, lines: () => [] }
