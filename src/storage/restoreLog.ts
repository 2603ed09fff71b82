import { ok } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import type { Hlc } from '#domain/facts/hlc.ts'
import type { SafeRefusal } from '#desk/ports.ts'
import { freshTablet, writeFirst } from '#storage/foundLog.ts'
import type { Chance } from '#storage/foundLog.ts'
import type { Locksmith } from '#storage/keyring.ts'
import type { LogDoor } from '#storage/logDoor.ts'
import type { Keys } from '#storage/seal.ts'
import { managerIn } from '#storage/managerIn.ts'
import { openBackup } from '#storage/openBackup.ts'
import type { BackupWish } from '#storage/openBackup.ts'
import { placedAfter } from '#storage/segments.ts'

const later = (a: Hlc, b: Hlc): Hlc => (a > b ? a : b)

/**
 * Writes a file's facts as the log of this tablet, as a new installation that goes on where the file stops, in the name of
 * a manager: it took the passphrase or the printed code, and someone must be able to manage. Refuses what
 * `readSealedFile` does, a wrong secret, and a tablet that holds a register already.
 */
export const restoreLog = async (db: LogDoor, wish: BackupWish, smith: Locksmith & Chance): Promise<Result<Keys, SafeRefusal>> => {
  const opened = await openBackup(wish, smith.argon2)
  if (!opened.ok) return opened
  const { segments, facts, keyring, keys } = opened.value
  const hlc = facts.reduce((latest, fact) => later(latest, fact.hlc), firstHlc(0))
  const tablet = freshTablet(smith, keyring.centre, await managerIn(facts, keys))
  const head = { inst: tablet.inst, pos: facts.length, dseq: 0, hlc }
  const written = await writeFirst(db, { head, rows: [], segments: placedAfter(0, segments), founding: { tablet, keyring } })
  return written.ok ? ok(keys) : written
}
