import type { OpenRegister } from '#desk/ports.ts'
import { momentAt } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { saveFile } from '#ui/app/saveFile.ts'

/** The name of a backup made on a day. */
export const registerFile = (day: ServiceDay): string => `boussole-registre-${day}.boussole`

/** Hands over the whole register as one encrypted file; gives its name, or nothing when the tablet cannot read its own memory. */
export const saveRegister = async ({ exportAll, journal }: Pick<OpenRegister, 'exportAll' | 'journal'>): Promise<string | undefined> => {
  const name = registerFile(momentAt(journal.clock()).day)
  const bytes = await exportAll().catch(() => undefined)
  if (bytes === undefined) return undefined
  await saveFile({ name, type: 'application/octet-stream', bytes })
  return name
}
