// What the app copied does not stay for the next one who pastes.

let copied: { readonly clipboard: Clipboard; readonly timer: ReturnType<typeof setTimeout> } | undefined

const minute = 60_000

/** Copies a text for a minute, or until the desk is locked; says whether the browser let it. */
export const copyText = async (text: string): Promise<boolean> => {
  const { clipboard } = navigator
  const done = await clipboard.writeText(text).then(() => true, () => false)
  if (!done) return false
  clearTimeout(copied?.timer)
  copied = { clipboard, timer: setTimeout(clearClipboard, minute) }
  return true
}

/** Empties the clipboard if this window filled it. A browser that asks for a tap first refuses: the text stays until the next copy. */
export const clearClipboard = (): void => {
  if (copied === undefined) return
  const { clipboard, timer } = copied
  clearTimeout(timer)
  copied = undefined
  void clipboard.writeText('').catch(() => undefined)
}
