import type { OpenRegister } from '#desk/ports.ts'
import { momentAt } from '#domain/time.ts'
import { registerFile } from '#ui/app/handOverBackup.ts'
import { saveFile } from '#ui/app/saveFile.ts'

/** Hands over the whole register while something is wrong: what can still be written, unread; gives its name, or nothing when the tablet cannot read its own memory. */
export const saveRegister = async ({ exportAll, journal }: Pick<OpenRegister, 'exportAll' | 'journal'>): Promise<string | undefined> => {
  const name = registerFile(momentAt(journal.clock()))
  const bytes = await exportAll().catch(() => undefined)
  if (bytes === undefined) return undefined
  await saveFile({ name, type: 'application/octet-stream', bytes })
  return name
}
