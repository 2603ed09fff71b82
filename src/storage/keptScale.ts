// How large this tablet shows the desk: a row beside the log, since it is no fact of the house and each tablet has its own.
import { ok } from '#kernel/result.ts'
import type { Scale } from '#desk/ports.ts'
import type { LogDatabase } from '#storage/logDatabase.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { withLog } from '#storage/withLog.ts'

/** Reads the scale of this tablet; the usual one where nobody chose. */
export const readScale = async ({ meta }: LogDatabase): Promise<Scale> => ((await meta.get('scale')) === undefined ? 'normal' : 'grand')

/** Keeps a scale for the next starts, also where no register lives yet; says whether the tablet wrote it. A wipe forgets it. */
export const keepScale = (tools: SafeTools) => async (scale: Scale): Promise<boolean> => {
  const kept = await withLog('boussole-log', tools, async (db) => {
    await (scale === 'grand' ? db.meta.put({ mark: true }, 'scale') : db.meta.delete('scale'))
    db.close()
    return ok(null)
  })
  return kept.ok
}
