// What an open log is to the rest of the storage.
import type { Result } from '#kernel/result.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { FactId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { JournalFailure } from '#desk/ports.ts'
import type { ExchangeRow, Head, ReceiverRow, Tablet } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { LogPart } from '#storage/readLog.ts'
import type { Keys, Random } from '#storage/seal.ts'
import type { LogWrite } from '#storage/writeLog.ts'

export type LogDeps = {
  readonly db: LogDoor
  readonly keys: Keys
  readonly tablet: Tablet
  /** By which others pass new keys to this tablet; nothing for the demonstration. */
  readonly receiver?: ReceiverRow | undefined
  /** ms UTC. */
  readonly clock: () => number
  readonly random: Random
}

type Kept = Promise<Result<null, JournalFailure>>
export type Appended = Promise<Result<null, JournalFailure | { readonly code: 'behind' }>>

export type OpenLog = Omit<LogDeps, 'clock'> & {
  /** ms UTC, by the endpoint's clock as far as it is known. */
  readonly clock: () => number
  /** What the tablet's own clock is corrected by, ms. */
  readonly off: () => number
  readonly register: () => Register
  /** Where the register stands. */
  readonly head: () => Head
  /** Where the exchange stands; nothing before it has begun. */
  readonly exchange: () => ExchangeRow | undefined
  /** Facts not confirmed, with their positions, once the exchange has begun. */
  readonly waiting: () => ReadonlyMap<FactId, number>
  readonly closed: () => boolean
  /** Facts on disk that no longer read as facts. */
  readonly damaged: () => number
  readonly lastError: () => { readonly at: string; readonly code: string } | undefined
  /** Remembers a trouble for the diagnostic, by a code that names nobody. */
  readonly note: (code: string) => void
  /** Everything on disk after a position; from 0, all. */
  readonly read: (pos?: number) => Promise<Result<LogPart, JournalFailure>>
  /** Writes, then folds what was written; `behind` when another tab wrote first. */
  readonly append: (write: LogWrite, facts: readonly Fact[]) => Appended
  /** Writes, then reads back, unless what was written was read already: for what comes from elsewhere. */
  readonly take: (write: LogWrite) => Appended
  readonly catchUp: () => Kept
  /** Facts on disk were rewritten: reads them again, here and in other windows. */
  readonly rewritten: () => Kept
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}
