// Once a day, while nobody touches the desk, a backup goes into the folder of the computer (File System Access).
import { isBackupDue } from '#domain/backups/reminder.ts'
import type { House } from '#ui/app/house.ts'
import { whenFollowed } from '#ui/app/later.ts'
import { lookAtBackups } from '#ui/app/useLastBackup.ts'
import { saveInFolder } from '#ui/app/handOverBackup.ts'

const minute = 60_000
const usual = { every: minute, rest: 5 * minute }

type Parts = Pick<House, 'opened' | 'record'>

const isWanted = async ({ opened: { backups, journal } }: Parts): Promise<boolean> =>
  isBackupDue((await backups.last())?.at, journal.clock()) && (await backups.folder.state()) === 'ready'

/** Watches an open desk until the way to stop is called: five minutes of rest, or a window that nobody looks at, and one a day. */
export const keepBackups = (parts: Parts, { every, rest } = usual): (() => void) => {
  if (parts.opened.demo) return () => undefined
  void whenFollowed().then(() => lookAtBackups(parts.opened)).catch(() => undefined)
  let touched = Date.now()
  let busy = false
  const touch = () => void (touched = Date.now())
  const look = async (): Promise<void> => {
    if (busy || (!document.hidden && Date.now() - touched < rest)) return
    busy = true
    // Whatever stops it, the reminder tells after a week.
    await isWanted(parts).then(async (wanted) => (wanted ? saveInFolder(parts) : undefined)).catch(() => undefined)
    busy = false
  }
  const timer = setInterval(() => void look(), every)
  for (const gesture of ['pointerdown', 'keydown']) document.addEventListener(gesture, touch, true)
  return () => {
    clearInterval(timer)
    for (const gesture of ['pointerdown', 'keydown']) document.removeEventListener(gesture, touch, true)
  }
}
