import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { JournalFailure } from '#desk/ports.ts'
import type { OpenLog } from '#storage/openedLog.ts'

type Attempt<T> = () => Promise<Result<T, JournalFailure | { readonly code: 'behind' }>>

/** Attempts a write made of the log as it stands, again whenever another write came in between (decisions/0003). */
export const untilWritten = async <T>({ catchUp }: Pick<OpenLog, 'catchUp'>, attempt: Attempt<T>): Promise<Result<T, JournalFailure>> => {
  for (;;) {
    const done = await attempt()
    if (done.ok) return done
    if (done.error.code !== 'behind') return refuse({ code: done.error.code })
    const caughtUp = await catchUp()
    if (!caughtUp.ok) return caughtUp
  }
}
