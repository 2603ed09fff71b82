// The two ways out of a backup: by hand, and by itself into the folder of a computer.
import { noteAccess } from '#desk/noteAccess.ts'
import type { BackupWay, SavedInFolder } from '#desk/backups.ts'
import type { House } from '#ui/app/house.ts'
import { lookAtBackups } from '#ui/app/useLastBackup.ts'
import { isOut, saveFile } from '#ui/app/saveFile.ts'
import type { NotOut } from '#ui/app/saveFile.ts'
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

/** A backup that was read back and has not left yet. */
export type ReadyBackup = { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly facts: number }

type Leaving = ReadyBackup & { readonly maybeShared: boolean }

const leave = async (parts: Parts, { file, bytes, facts, maybeShared }: Leaving): Promise<Handed | NotOut> => {
  const way = await saveFile({ name: file, type: 'application/octet-stream', bytes, maybeShared })
  if (!isOut(way)) return way
  const { backups, journal } = parts.opened
  await backups.note({ at: journal.clock(), way, facts })
  await noted(parts)
  return { way, file }
}

/** Shares a backup that is ready, at once: nothing is awaited between the tap and the share sheet. */
export const shareBackup = (parts: Parts, ready: ReadyBackup): Promise<Handed | NotOut> => leave(parts, { ...ready, maybeShared: true })

/**
 * Hands over the whole register, read back before it leaves. Refuses `notVerified`, and `cancelled` when the share sheet was closed;
 * gives the backup itself where the browser wants another tap for its share sheet: the export took longer than it trusts the first.
 */
export const handOverBackup = async (parts: Parts): Promise<Handed | ReadyBackup | 'notVerified' | 'cancelled'> => {
  const { backups, journal } = parts.opened
  const file = registerFile(momentAt(journal.clock()))
  const made = await backups.make().catch(() => undefined)
  if (made?.ok !== true) return 'notVerified'
  const { bytes, facts } = made.value
  const ready = { file, bytes, facts }
  const handed = await leave(parts, { ...ready, maybeShared: (await backups.folder.state()) === 'unsupported' })
  return handed === 'again' ? ready : handed
}

/** Writes a backup into the folder of this computer. */
export const saveInFolder = async (parts: Parts): Promise<SavedInFolder> => {
  const { backups, journal } = parts.opened
  const saved = await backups.folder.save(folderFile(momentAt(journal.clock())))
  if (saved.ok) await noted(parts)
  return saved
}
