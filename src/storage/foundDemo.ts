import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { SafeRefusal } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import { createBareKeyring, unlockBare } from '#storage/bareKeyring.ts'
import { foundLog, freshCentre, freshTablet } from '#storage/foundLog.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { SafeTools } from '#storage/safeTools.ts'

const threeYears = 3 * 365 * 86_400_000

type House = { readonly place: string; readonly agent: string }

/** Writes the first facts of the demonstration, and gives its keys. Refuses what `foundLog` refuses. */
export const foundDemo = async (db: LogDoor, { place, agent }: House, tools: SafeTools): Promise<Result<Keyring, SafeRefusal>> => {
  const centre = freshCentre(tools)
  const keyring = createBareKeyring(tools.random, centre)
  const house = { keyring, keys: await unlockBare(keyring), tablet: freshTablet(tools, centre), place, agent }
  // Its past is told from its first day on, and a stamp never goes back.
  const founded = await foundLog(db, house, { ...tools, clock: () => tools.clock() - threeYears })
  return founded.ok ? ok(keyring) : founded
}
