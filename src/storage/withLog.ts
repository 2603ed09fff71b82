import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { SafeRefusal } from '#desk/ports.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { isBug } from '#storage/troubles.ts'

/**
 * Opens a database, made on first use, for what follows, which keeps it open when it succeeds. Refuses `storage` when the tablet
 * does not answer.
 */
export const withLog = async <T, E = SafeRefusal>(name: 'boussole-log' | 'boussole-demo', { engine }: SafeTools, work: (db: LogDatabase) => Promise<Result<T, E>>): Promise<Result<T, E | SafeRefusal>> => {
  const db = new LogDatabase(name, engine)
  try {
    await db.open()
    const done = await work(db)
    if (!done.ok) db.close()
    return done
  } catch (error) {
    db.close()
    if (isBug(error)) throw error
    return refuse({ code: 'storage' })
  }
}
