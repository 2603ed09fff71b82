import type { DeviceKeyRow } from '#storage/logDatabase.ts'
import { gatherKeys } from '#storage/gatherKeys.ts'
import { oneByOne } from '#storage/logState.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { renewKeyring } from '#storage/renewKeyring.ts'
import { sayKeys } from '#storage/saidKeys.ts'

// What it was all about: while none of this moves there is nothing to do.
const aboutKeys = ({ keys, register }: OpenLog, row: DeviceKeyRow | undefined): string =>
  [keys.kid, keys.older.size, register().kinds.get('deviceKeyed')?.length, register().kinds.get('keyRotated')?.length, row?.key].join('/')

const tendOnce = async (log: OpenLog, row: DeviceKeyRow | undefined): Promise<void> => {
  try {
    await renewKeyring(log)
    if (row !== undefined) await sayKeys(log, row)
    await gatherKeys(log)
  } catch (error) {
    log.note(error instanceof Error ? error.name : 'Error')
  }
}

/**
 * What a tablet does about its keys by itself, at the opening and after each change: locks away the newest, says which it has, tells those
 * that only it could tell. What the tablet does not answer, the next change asks again.
 */
export const tendKeys = (log: OpenLog, device: () => DeviceKeyRow | undefined): (() => Promise<void>) => {
  let done = ''
  const tend = oneByOne(async () => {
    const now = aboutKeys(log, device())
    if (log.closed() || now === done) return
    done = now
    await tendOnce(log, device())
  })
  return () => tend()
}
