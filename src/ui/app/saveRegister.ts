import type { OpenRegister } from '#desk/ports.ts'
import { momentAt } from '#domain/time.ts'
import { registerFile } from '#ui/app/handOverBackup.ts'
import { saveFile } from '#ui/app/saveFile.ts'
import type { NotOut, WayOut } from '#ui/app/saveFile.ts'

export type SavedRegister = { readonly name: string; readonly way: WayOut | NotOut }

/** Hands over the whole register while something is wrong: what can still be written, unread; gives its name and how it left, or nothing when the tablet cannot read its own memory. */
export const saveRegister = async ({ exportAll, journal }: Pick<OpenRegister, 'exportAll' | 'journal'>): Promise<SavedRegister | undefined> => {
  const name = registerFile(momentAt(journal.clock()))
  const bytes = await exportAll().catch(() => undefined)
  if (bytes === undefined) return undefined
  return { name, way: await saveFile({ name, type: 'application/octet-stream', bytes }) }
}
