// The two ways out of a backup: by hand, and by itself into the folder of a computer.
import { noteAccess } from '#desk/noteAccess.ts'
import type { BackupWay, SavedInFolder } from '#desk/backups.ts'
import type { House } from '#ui/app/house.ts'
import { lookAtBackups } from '#ui/app/useLastBackup.ts'
import { saveFile } from '#ui/app/saveFile.ts'
import { momentAt } from '#domain/time.ts'
import type { Moment } from '#domain/time.ts'

/** The name of a backup made on a day. */
export const registerFile = ({ day }: Pick<Moment, 'day'>): string => `boussole-registre-${day}.boussole`

/** One name a minute, so that none is ever written over another. */
const folderFile = ({ day, at }: Moment): string => `boussole-registre-${day}-${at.replace(':', 'h')}.boussole`

type Parts = Pick<House, 'opened' | 'record'>

const noted = async ({ opened, record }: Parts): Promise<void> => {
  await record(noteAccess({ what: 'backupMade' }))
  await lookAtBackups(opened)
}

type Handed = { readonly way: BackupWay; readonly file: string }

/** Hands over the whole register, read back before it leaves. Refuses `notVerified`, and `cancelled` when the share sheet was closed. */
export const handOverBackup = async (parts: Parts): Promise<Handed | 'notVerified' | 'cancelled'> => {
  const { backups, journal } = parts.opened
  const file = registerFile(momentAt(journal.clock()))
  const made = await backups.make().catch(() => undefined)
  if (made?.ok !== true) return 'notVerified'
  const { bytes, facts } = made.value
  const way = await saveFile({ name: file, type: 'application/octet-stream', bytes, maybeShared: (await backups.folder.state()) === 'unsupported' })
  if (way === 'cancelled') return 'cancelled'
  await backups.note({ at: journal.clock(), way, facts })
  await noted(parts)
  return { way, file }
}

/** Writes a backup into the folder of this computer. */
export const saveInFolder = async (parts: Parts): Promise<SavedInFolder> => {
  const { backups, journal } = parts.opened
  const saved = await backups.folder.save(folderFile(momentAt(journal.clock())))
  if (saved.ok) await noted(parts)
  return saved
}
