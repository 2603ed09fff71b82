// What the browser's storage does to us, told as three words. Names of errors: IndexedDB 3.0 §2.8, Dexie, WebKit's own.
import { refuse, ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { LogDoor } from '#storage/logDoor.ts'

export type Trouble = { readonly code: 'full' | 'lost' }

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error && typeof error.name === 'string' ? error.name : 'Error'

// Our own faults: trying again would hide them.
const bugs = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'DataCloneError', 'DataError', 'ReadOnlyError', 'ConstraintError'])

/** Says whether an error is a fault of ours, to be thrown on, and not the tablet's. */
export const isBug = (error: unknown): boolean => bugs.has(nameOf(error))

const tries = 3

export type Attempt<T> = {
  readonly db: LogDoor
  /** `again`: an earlier try may have reached the disk. */
  readonly work: (again: boolean) => Promise<T>
  /** Told of each trouble by its name, which holds nothing personal. */
  readonly note: (code: string) => void
  /** The desk is still open: a log that was closed on purpose is not opened again. */
  readonly alive: () => boolean
}

const once = async <T>({ db, work, note }: Attempt<T>, again: boolean): Promise<Result<T, Trouble>> => {
  try {
    if (again) await db.reopen()
    return ok(await work(again))
  } catch (error) {
    if (isBug(error)) throw error
    const name = nameOf(error)
    note(name)
    return refuse({ code: name === 'QuotaExceededError' ? 'full' : 'lost' })
  }
}

/**
 * Works on the log; when its connection is lost (WebKit on resume, a database closed under us), opens it again and tries the same
 * work, three times in all. Refuses `full` when the tablet has no room left, `lost` when its storage no longer answers.
 */
export const persist = async <T>(attempt: Attempt<T>): Promise<Result<T, Trouble>> => {
  for (let i = 1; ; i++) {
    const done = await once(attempt, i > 1)
    if (done.ok || done.error.code === 'full' || i === tries || !attempt.alive()) return done
  }
}
