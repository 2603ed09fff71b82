// Backups of an open register. What is said to be one was read back: its digest, each of its blocks, each of its facts.
import { ok, refuse } from '#kernel/result.ts'
import { tallyOf } from '#domain/facts/tally.ts'
import type { FactId } from '#domain/ids.ts'
import type { Backups, MadeBackup } from '#desk/backups.ts'
import type { Keyring } from '#protocol/keyring.ts'
import type { StoredFact } from '#protocol/storedFact.ts'
import type { Argon2 } from '#storage/argon2.ts'
import { keptBackup } from '#storage/backupRow.ts'
import { takeFacts } from '#storage/exchangeFile.ts'
import { exportLog, exportMemory } from '#storage/exportLog.ts'
import { factsOfFile } from '#storage/factsOfFile.ts'
import { createBackupFolder } from '#storage/backupFolder.ts'
import { openBackup } from '#storage/openBackup.ts'
import type { OpenLog } from '#storage/openedLog.ts'
import { keyNamed } from '#storage/seal.ts'
import { openSealedFile, readSealedFile } from '#storage/sealedFile.ts'

type Bytes = Uint8Array<ArrayBuffer>

const idsHere = (log: OpenLog): readonly FactId[] => [...log.register().facts.keys(), ...log.register().foreign.keys()]

/** How many facts a file of this register holds; nothing unless each block opens and each of `wanted` is among them. */
export const factsVerified = async (log: OpenLog, file: Bytes, wanted: readonly FactId[]): Promise<number | undefined> => {
  const read = await readSealedFile(file)
  if (!read.ok) return undefined
  const { centre, kid } = read.value.header.keyring
  // A file whose keys are not those that sealed it would open for nobody.
  if (centre !== log.tablet.centre || keyNamed(log.keys, kid) === undefined) return undefined
  const segments = await openSealedFile(read.value, log.keys)
  const facts = segments === undefined ? undefined : factsOfFile(segments, log.tablet.centre)
  const held = new Set(facts?.map(({ id }) => id))
  return facts !== undefined && wanted.every((id) => held.has(id)) ? held.size : undefined
}

type House = { readonly log: OpenLog; readonly keyring: () => Promise<Keyring>; readonly argon2: Argon2 }

// A block that rotted on the disk spoils the file made of it: memory still has what was read.
const make = async ({ log, keyring }: House): Promise<MadeBackup> => {
  const wanted = idsHere(log)
  for (const write of [exportLog, exportMemory]) {
    const bytes = await write(log, await keyring())
    const facts = await factsVerified(log, bytes, wanted)
    if (facts !== undefined) return ok({ bytes, facts })
  }
  return refuse({ code: 'notVerified' })
}

const compared = (log: OpenLog, theirs: readonly StoredFact[]) => {
  const { facts, foreign } = log.register()
  const here = [...facts.values(), ...foreign.values()]
  const there = new Set(theirs.map(({ id }) => id))
  return {
    missingHere: tallyOf(theirs.filter(({ id }) => !facts.has(id) && !foreign.has(id))),
    missingThere: tallyOf(here.filter(({ id }) => !there.has(id))),
    lastHere: tallyOf(here).last ?? 0,
    lastThere: tallyOf(theirs).last ?? 0,
  }
}

const read = ({ log, argon2 }: House): Backups['read'] => async (wish) => {
  const found = await readSealedFile(wish.file)
  if (!found.ok) return found
  // Whose it is stands at its head: nobody types a passphrase for the register of another house.
  if (found.value.header.keyring.centre !== log.tablet.centre) return refuse({ code: 'otherRegister' })
  const opened = await openBackup(wish, argon2)
  if (!opened.ok) return opened
  const { facts } = opened.value
  return ok({ difference: compared(log, facts), add: () => takeFacts(log, facts) })
}

/** The backups of an open register. */
export const createBackups = (house: House): Omit<Backups, 'since'> => {
  const { log } = house
  const kept = keptBackup(log.db)
  return {
    last: async () => (await kept.read())?.backup,
    make: () => make(house),
    note: (backup) => kept.change({ backup }),
    read: read(house),
    folder: createBackupFolder({
      kept, clock: log.clock, make: () => make(house),
      verify: (file) => factsVerified(log, file, []),
    }),
  }
}
