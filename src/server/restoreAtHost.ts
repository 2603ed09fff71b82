import { randomBytes } from 'node:crypto'
import type { Outcome, Typed } from './backupAtHost.ts'
import { codeOf } from './failures.ts'
import { restoreStore } from './store/restoreStore.ts'
import { storeWords } from './storeWords.ts'

/** `npm run restore -- file.db`, while no endpoint runs on the folder. */
export const restoreAtHost = async ({ args: [from], env, now }: Typed): Promise<Outcome> => {
  if ((env['DATABASE_URL'] ?? '') !== '') return { done: false, says: storeWords.useDump }
  if (from === undefined) return { done: false, says: storeWords.restoreUsage }
  const folder = env['DATA_DIR'] ?? 'data'
  try {
    const restored = await restoreStore({ folder, from, clock: () => now, random: randomBytes })
    if (restored.ok) return { done: true, says: storeWords.restored(restored.value) }
    return { done: false, says: storeWords.refused(restored.error, restored.error === 'held' ? folder : from) }
  } catch (reason) {
    return { done: false, says: storeWords.failed(codeOf(reason)) }
  }
}
