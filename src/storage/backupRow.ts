import type { BackupRow } from '#storage/logDatabase.ts'
import type { LogDoor } from '#storage/logDoor.ts'

/** What this tablet keeps about its backups. */
export type KeptBackup = {
  readonly read: () => Promise<BackupRow | undefined>
  readonly change: (change: Partial<BackupRow>) => Promise<void>
}

/** The row of the log's database that tells of backups: not a fact, since each tablet makes its own. */
export const keptBackup = ({ meta }: Pick<LogDoor, 'meta'>): KeptBackup => {
  const read = async (): Promise<BackupRow | undefined> => {
    const row = await meta.get('backup')
    return row !== undefined && 'backup' in row ? row : undefined
  }
  return {
    read,
    change: async (change) => {
      await meta.put({ backup: undefined, ...(await read()), ...change }, 'backup')
    },
  }
}
