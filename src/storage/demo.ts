// The demonstration: an invented shelter in a database of its own. This file alone deletes a database, and it can name no other.
import { lateCode } from '#kernel/lateCode.ts'
import type { Result } from '#kernel/result.ts'
import type { OpenRegister, SafeRefusal } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { unlockBare } from '#storage/bareKeyring.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import { openRegister } from '#storage/openRegister.ts'
import { readFounding } from '#storage/readLog.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { answerOf } from '#storage/transact.ts'
import { withLog } from '#storage/withLog.ts'

/** The invented shelter: its first facts, and what fills it once it is open. */
export type Demo = { readonly place: string; readonly agent: string; readonly fill: (opened: OpenRegister) => Promise<void> }

type Opened = Promise<Result<OpenRegister, SafeRefusal>>

const openFilled = async (db: LogDoor, keyring: Keyring, tools: SafeTools): Opened =>
  openRegister({ db, keys: await unlockBare(keyring), tools, demo: true, start: { fresh: true, seated: true } })

// Once on a tablet, and again where somebody starts afresh.
const founding = lateCode(async () => (await import('#storage/foundDemo.ts')).foundDemo)

const build = async (db: LogDoor, demo: Demo, tools: SafeTools): Opened => {
  const founded = await (await founding.bring())(db, demo, tools)
  if (!founded.ok) return founded
  const opened = await openFilled(db, founded.value, tools)
  if (!opened.ok) return opened
  await demo.fill(opened.value)
  await db.meta.put({ mark: true }, 'filled')
  return opened
}

/** Empties the demonstration; a tab that shows it must open it again. */
export const resetDemo = async (tools: SafeTools): Promise<void> => {
  await answerOf((tools.engine?.indexedDB ?? indexedDB).deleteDatabase('boussole-demo'))
}

/** Opens the demonstration, made and filled on first use, or again when its filling was cut short. */
export const openDemo = (demo: Demo, tools: SafeTools): Opened =>
  withLog('boussole-demo', tools, async (db) => {
    const found = await readFounding(db)
    if (found?.filled === true) return openFilled(db, found.keyring, tools)
    if (found !== undefined) {
      db.close()
      await resetDemo(tools)
      await db.open()
    }
    return build(db, demo, tools)
  })
