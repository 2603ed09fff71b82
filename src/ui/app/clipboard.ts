// What the app copied does not stay for the next one who pastes.

let copied: ReturnType<typeof setTimeout> | undefined

const minute = 60_000

/** Copies a text for a minute, or until the desk is locked; says whether the browser let it. */
export const copyText = async (text: string): Promise<boolean> => {
  const done = await navigator.clipboard.writeText(text).then(() => true, () => false)
  if (!done) return false
  clearTimeout(copied)
  copied = setTimeout(clearClipboard, minute)
  return true
}

/** Empties the clipboard if this window filled it. A browser that asks for a tap first refuses: the text stays until the next copy. */
export const clearClipboard = (): void => {
  if (copied === undefined) return
  clearTimeout(copied)
  copied = undefined
  void navigator.clipboard.writeText('').catch(() => undefined)
}
