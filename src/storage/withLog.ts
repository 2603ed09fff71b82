import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { SafeRefusal } from '#desk/ports.ts'
import { logDoor } from '#storage/logDoor.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { isBug } from '#storage/troubles.ts'

type Work<T, E> = (db: LogDoor) => Promise<Result<T, E>>

const closing = async <T, E>(db: LogDoor, work: Work<T, E>): Promise<Result<T, E | SafeRefusal>> => {
  try {
    const done = await work(db)
    if (!done.ok) db.close()
    return done
  } catch (error) {
    db.close()
    if (isBug(error)) throw error
    return refuse({ code: 'storage' })
  }
}

/**
 * Opens a database, made on first use, for what follows, which keeps it open when it succeeds. Refuses `storage` when the tablet
 * does not answer.
 */
export const withLog = async <T, E = SafeRefusal>(name: 'boussole-log' | 'boussole-demo', { engine }: SafeTools, work: Work<T, E>): Promise<Result<T, E | SafeRefusal>> =>
  closing(logDoor(name, engine), async (db) => {
    await db.open()
    return work(db)
  })

/** The same, only where the log of this tablet is there; `absent` else, and none is made. */
export const withFoundLog = async <T, E = SafeRefusal>({ engine }: SafeTools, work: Work<T, E>): Promise<Result<T, E | SafeRefusal | { readonly code: 'absent' }>> =>
  closing<T, E | { readonly code: 'absent' }>(logDoor('boussole-log', engine), async (db) => {
    // What does not answer is not absent: opening it will say so.
    if (!(await db.openFound().catch(() => true))) return refuse({ code: 'absent' })
    if (!db.isOpen()) await db.open()
    return work(db)
  })
