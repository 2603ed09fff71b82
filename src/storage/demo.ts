// The demonstration: an invented shelter in a database of its own. This file alone deletes a database, and it can name no other.
import type { Result } from '#kernel/result.ts'
import type { OpenRegister, SafeRefusal } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { foundLog, freshCentre, freshTablet } from '#storage/foundLog.ts'
import { createBareKeyring, unlockBare } from '#storage/keyring.ts'
import { LogDatabase } from '#storage/logDatabase.ts'
import { openRegister } from '#storage/openRegister.ts'
import { readFounding } from '#storage/readLog.ts'
import type { SafeTools } from '#storage/safeTools.ts'
import { withLog } from '#storage/withLog.ts'

/** The invented shelter: its first facts, and what fills it once it is open. */
export type Demo = { readonly place: string; readonly agent: string; readonly fill: (opened: OpenRegister) => Promise<void> }

type Opened = Promise<Result<OpenRegister, SafeRefusal>>

const openFilled = async (db: LogDatabase, keyring: Keyring, tools: SafeTools): Opened =>
  openRegister({ db, keys: await unlockBare(keyring), tools, demo: true, start: { fresh: true, seated: true } })

const threeYears = 3 * 365 * 86_400_000

const build = async (db: LogDatabase, { place, agent, fill }: Demo, tools: SafeTools): Opened => {
  const centre = freshCentre(tools)
  const keyring = createBareKeyring(tools.random, centre)
  const house = { keyring, keys: await unlockBare(keyring), tablet: freshTablet(tools, centre), place, agent }
  // Its past is told from its first day on, and a stamp never goes back.
  const founded = await foundLog(db, house, { ...tools, clock: () => tools.clock() - threeYears })
  if (!founded.ok) return founded
  const opened = await openFilled(db, keyring, tools)
  if (!opened.ok) return opened
  await fill(opened.value)
  await db.meta.put({ mark: true }, 'filled')
  return opened
}

/** Empties the demonstration; a tab that shows it must open it again. */
export const resetDemo = (tools: SafeTools): Promise<void> => new LogDatabase('boussole-demo', tools.engine).delete()

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
