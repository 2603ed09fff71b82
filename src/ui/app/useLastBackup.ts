// The last backup of this tablet that was read back, as every screen tells it.
import { create } from 'zustand'
import type { LastBackup } from '#desk/backups.ts'
import type { OpenRegister } from '#desk/ports.ts'
import { onClosing } from '#ui/app/forgetting.ts'

type Known = { readonly known: boolean; readonly last: LastBackup | undefined }

const unknown: Known = { known: false, last: undefined }

export const useLastBackup = create<Known>(() => unknown)

onClosing(() => useLastBackup.setState(unknown))

/** Looks what this tablet keeps of its backups; the demonstration has none. */
export const lookAtBackups = async ({ backups, demo }: Pick<OpenRegister, 'backups' | 'demo'>): Promise<void> => {
  if (!demo) useLastBackup.setState({ known: true, last: await backups.last() })
}
