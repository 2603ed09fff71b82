// The backups of a register in memory: files of plain text, and a folder that a test opens, forbids and looks into.
import type { BackupFolder, Backups, FolderState, LastBackup } from '#desk/backups.ts'
import type { Journal } from '#desk/ports.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { tallyOf } from '#domain/facts/tally.ts'
import { ok, refuse } from '#kernel/result.ts'
import { memoryPassphrase } from './memoryAgentDoor.ts'

const encoder = new TextEncoder()

export type MemoryBackups = Backups & {
  /** What stands in the folder. */
  readonly saved: readonly string[]
  /** From now on the folder answers so. */
  readonly folderIs: (state: FolderState) => void
  /** From now on what is written does not read back. */
  readonly spoil: () => void
  /** Acts that a file of this register holds and that are not here. */
  readonly lack: (facts: readonly Fact[]) => void
}

/** A file of a test's own register. */
export const memoryBackupFile = (): File => new File([encoder.encode('boussole')], 'boussole-registre-2026-11-10.boussole')

type Folder = { readonly folder: BackupFolder; readonly saved: readonly string[]; readonly is: (state: FolderState) => void }

const memoryFolder = (save: () => LastBackup | undefined): Folder => {
  let state: FolderState = 'unsupported'
  const saved: string[] = []
  const granted = async () => Promise.resolve((state = 'ready') === 'ready')
  return {
    saved,
    is: (next) => void (state = next),
    folder: {
      state: async () => Promise.resolve(state),
      choose: granted,
      allow: granted,
      save: async (name) => {
        await Promise.resolve()
        const last = save()
        if (last === undefined) return refuse({ code: 'notVerified' })
        saved.push(name)
        return ok(last)
      },
    },
  }
}

const reading = (register: Journal['register'], lacking: () => readonly Fact[], add: () => void): Backups['read'] => async ({ file, secret }) => {
  await Promise.resolve()
  if (!new TextDecoder().decode(file).startsWith('boussole')) return refuse({ code: 'unknownFile' })
  if (secret !== memoryPassphrase) return refuse({ code: 'wrongPassphrase' })
  const [here, there] = [tallyOf([...register().facts.values()]), tallyOf(lacking())]
  return ok({
    difference: { missingHere: there, missingThere: here, lastHere: here.last ?? 0, lastThere: there.last ?? 0 },
    add: async () => {
      const added = lacking().length
      add()
      return Promise.resolve(ok({ added }))
    },
  })
}

/** The backups of a memory register. */
export const memoryBackups = ({ register, clock }: Journal): MemoryBackups => {
  const began = clock()
  let last: LastBackup | undefined
  let sound = true
  let lacking: readonly Fact[] = []
  const count = (): number => register().facts.size
  const { folder, saved, is } = memoryFolder(() => (sound ? (last = { at: clock(), way: 'folder', facts: count() }) : undefined))
  const bytes = () => encoder.encode(`boussole${JSON.stringify([...register().facts.values()])}`)
  return {
    saved, folder,
    folderIs: is,
    spoil: () => void (sound = false),
    lack: (facts) => void (lacking = facts),
    since: () => began,
    last: async () => Promise.resolve(last),
    make: async () => Promise.resolve(sound ? ok({ bytes: bytes(), facts: count() }) : refuse({ code: 'notVerified' })),
    note: async (backup) => Promise.resolve(void (last = backup)),
    read: reading(register, () => lacking, () => void (lacking = [])),
  }
}
