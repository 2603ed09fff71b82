import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { firstHlc } from '#domain/facts/hlc.ts'
import type { Hlc } from '#domain/facts/hlc.ts'
import type { SafeRefusal } from '#desk/ports.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import { factsOfFile } from '#storage/factsOfFile.ts'
import { freshTablet, writeFirst } from '#storage/foundLog.ts'
import type { Chance } from '#storage/foundLog.ts'
import { unlock } from '#storage/keyring.ts'
import type { Locksmith } from '#storage/keyring.ts'
import type { LogDatabase, SegmentRow } from '#storage/logDatabase.ts'
import { readRecoveryCode } from '#storage/recoveryCode.ts'
import type { Keys } from '#storage/seal.ts'
import { placedAfter } from '#storage/segments.ts'
import { openSealedFile, readSealedFile } from '#storage/sealedFile.ts'

export type Wish = { readonly file: Uint8Array<ArrayBuffer>; readonly secret: string }

// A passphrase is never a recovery code: 33 characters with the right check among them.
const unlockBySecret = async (keyring: Keyring, secret: string, { argon2 }: Locksmith): Promise<Keys | undefined> => {
  const code = readRecoveryCode(secret)
  return unlock(keyring, code === undefined ? { passphrase: secret } : { code }, argon2)
}

type Opened = { readonly segments: readonly SegmentRow[]; readonly facts: readonly StoredFact[]; readonly keyring: Keyring; readonly keys: Keys }

const openFile = async ({ file, secret }: Wish, smith: Locksmith): Promise<Result<Opened, SafeRefusal>> => {
  const read = await readSealedFile(file)
  if (!read.ok) return read
  const { keyring } = read.value.header
  const keys = await unlockBySecret(keyring, secret, smith)
  if (keys === undefined) return refuse({ code: 'wrongPassphrase' })
  const segments = await openSealedFile(read.value, keys)
  const facts = segments === undefined ? undefined : factsOfFile(segments, keyring.centre)
  return segments === undefined || facts === undefined ? refuse({ code: 'damaged' }) : ok({ segments, facts, keyring, keys })
}

const later = (a: Hlc, b: Hlc): Hlc => (a > b ? a : b)

/**
 * Writes a file's facts as the log of this tablet, as a new installation that goes on where the file stops. Refuses what
 * `readSealedFile` does, a wrong secret, and a tablet that holds a register already.
 */
export const restoreLog = async (db: LogDatabase, wish: Wish, smith: Locksmith & Chance): Promise<Result<Keys, SafeRefusal>> => {
  const opened = await openFile(wish, smith)
  if (!opened.ok) return opened
  const { segments, facts, keyring, keys } = opened.value
  const hlc = facts.reduce((latest, fact) => later(latest, fact.hlc), firstHlc(0))
  const tablet = freshTablet(smith, keyring.centre, facts.find((fact) => fact.hlc === hlc)?.agent)
  const head = { inst: tablet.inst, pos: facts.length, dseq: 0, hlc }
  const written = await writeFirst(db, { head, rows: [], segments: placedAfter(0, segments), founding: { tablet, keyring } })
  return written.ok ? ok(keys) : written
}
