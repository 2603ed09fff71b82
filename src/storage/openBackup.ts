import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { Argon2 } from '#storage/argon2.ts'
import { factsOfFile } from '#storage/factsOfFile.ts'
import { unlock } from '#storage/keyring.ts'
import type { SegmentRow } from '#storage/logDatabase.ts'
import { readRecoveryCode } from '#storage/recoveryCode.ts'
import type { Keys } from '#storage/seal.ts'
import { openSealedFile, readSealedFile } from '#storage/sealedFile.ts'

export type BackupWish = { readonly file: Uint8Array<ArrayBuffer>; readonly secret: string }

// A passphrase is never a recovery code: 33 characters with the right check among them.
const unlockBySecret = async (keyring: Keyring, secret: string, argon2: Argon2): Promise<Keys | undefined> => {
  const code = readRecoveryCode(secret)
  return unlock(keyring, code === undefined ? { passphrase: secret } : { code }, argon2)
}

type Opened = { readonly segments: readonly SegmentRow[]; readonly facts: readonly StoredFact[]; readonly keyring: Keyring; readonly keys: Keys }

/** Opens a file whole. Refuses what `readSealedFile` does, a wrong secret, and a file in which one block or fact is not as it was written. */
export const openBackup = async ({ file, secret }: BackupWish, argon2: Argon2): Promise<Result<Opened, { readonly code: 'unknownFile' | 'damaged' | 'wrongPassphrase' }>> => {
  const read = await readSealedFile(file)
  if (!read.ok) return read
  const { keyring } = read.value.header
  const keys = await unlockBySecret(keyring, secret, argon2)
  if (keys === undefined) return refuse({ code: 'wrongPassphrase' })
  const segments = await openSealedFile(read.value, keys)
  const facts = segments === undefined ? undefined : factsOfFile(segments, keyring.centre)
  return segments === undefined || facts === undefined ? refuse({ code: 'damaged' }) : ok({ segments, facts, keyring, keys })
}
