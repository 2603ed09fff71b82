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

/** The backups of a memory register. */
export const memoryBackups = ({ register, clock }: Journal): MemoryBackups => {
  const began = clock()
  let last: LastBackup | undefined
  let state: FolderState = 'unsupported'
  let sound = true
  let lacking: readonly Fact[] = []
  const saved: string[] = []
  const count = (): number => register().facts.size
  const folder: BackupFolder = {
    state: async () => Promise.resolve(state),
    choose: async () => Promise.resolve((state = 'ready') === 'ready'),
    allow: async () => Promise.resolve((state = 'ready') === 'ready'),
    save: async (name) => {
      await Promise.resolve()
      if (!sound) return refuse({ code: 'notVerified' })
      saved.push(name)
      last = { at: clock(), way: 'folder', facts: count() }
      return ok(last)
    },
  }
  return {
    saved, folder,
    folderIs: (next) => void (state = next),
    spoil: () => void (sound = false),
    lack: (facts) => void (lacking = facts),
    since: () => began,
    last: async () => Promise.resolve(last),
    make: async () => Promise.resolve(sound ? ok({ bytes: encoder.encode(`boussole${JSON.stringify([...register().facts.values()])}`), facts: count() }) : refuse({ code: 'notVerified' })),
    note: async (backup) => Promise.resolve(void (last = backup)),
    read: async ({ file, secret }) => {
      await Promise.resolve()
      if (!new TextDecoder().decode(file).startsWith('boussole')) return refuse({ code: 'unknownFile' })
      if (secret !== memoryPassphrase) return refuse({ code: 'wrongPassphrase' })
      const here = [...register().facts.values()]
      const difference = { missingHere: tallyOf(lacking), missingThere: tallyOf(here), lastHere: tallyOf(here).last ?? 0, lastThere: tallyOf(lacking).last ?? 0 }
      return ok({
        difference,
        add: async () => {
          const added = lacking.length
          lacking = []
          return Promise.resolve(ok({ added }))
        },
      })
    },
  }
}
