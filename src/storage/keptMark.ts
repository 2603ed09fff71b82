// What a tablet is set to for itself: rows beside the log, since they are no facts of the house and each tablet has its own.
import { ok } from '#kernel/result.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { withLog } from '#storage/withLog.ts'

type Setting = 'scale' | 'sound'

/** Whether this tablet was set so; not, where nobody chose. */
export const readMark = async ({ meta }: Pick<LogDoor, 'meta'>, setting: Setting): Promise<boolean> => (await meta.get(setting)) !== undefined

/** Keeps a setting for the next starts, also where no register lives yet; says whether the tablet wrote it. A wipe forgets it. */
export const keepMark = async (tools: SafeTools, setting: Setting, so: boolean): Promise<boolean> => {
  const kept = await withLog('boussole-log', tools, async (db) => {
    await (so ? db.meta.put({ mark: true }, setting) : db.meta.delete(setting))
    db.close()
    return ok(null)
  })
  return kept.ok
}
