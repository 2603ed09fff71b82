// A file leaves the tablet. From an installed app on an iPad a download shows a page without a way back: there the share
// sheet gives it (desk.md §4).

export type SavedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer>; readonly maybeShared?: boolean }

/** How a file left. */
export type WayOut = 'share' | 'download'
/** Nothing left: the share sheet was closed, or the browser wants a tap of its own before it opens one. */
export type NotOut = 'cancelled' | 'again'

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

const canShare = (files: File[]): boolean => 'canShare' in navigator && navigator.canShare({ files })

// Closing the share sheet without choosing is no failure, but nothing left either. A browser refuses the sheet when the tap that asked
// for it is too old [Web Share, transient activation].
const share = (files: File[]): Promise<'share' | NotOut> =>
  navigator.share({ files }).then(() => 'share', (refused: unknown) => (refused instanceof DOMException && refused.name === 'NotAllowedError' ? 'again' : 'cancelled'))

/** Says whether the file left the tablet. */
export const isOut = (way: WayOut | NotOut): way is WayOut => way === 'share' || way === 'download'

/**
 * Hands a file over to the person at the desk, and says how. `maybeShared`: by the share sheet wherever the browser lends it to such
 * a file, and not only where a download would be a trap.
 */
export const saveFile = async ({ name, type, bytes, maybeShared = false }: SavedFile): Promise<WayOut | NotOut> => {
  const file = new File([bytes], name, { type })
  if (isTrapped() || (maybeShared && canShare([file]))) return share([file])
  download(file)
  return 'download'
}
