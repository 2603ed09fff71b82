// A file leaves the tablet. From an installed app on an iPad a download shows a page without a way back: there the share
// sheet gives it (desk.md §4).

export type SavedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }

const isTrapped = (): boolean => 'standalone' in navigator && navigator.standalone === true

const minute = 60_000

const download = (file: File): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), minute)
}

/** Hands a file over to the person at the desk. */
export const saveFile = async ({ name, type, bytes }: SavedFile): Promise<void> => {
  const file = new File([bytes], name, { type })
  if (!isTrapped()) return download(file)
  // Closing the share sheet without choosing is no failure.
  await navigator.share({ files: [file] }).catch(() => undefined)
}
