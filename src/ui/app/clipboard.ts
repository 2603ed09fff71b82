// What the app copied does not stay for the next one who pastes.

let copied = false

/** Copies a text; says whether the browser let it. */
export const copyText = async (text: string): Promise<boolean> => {
  const done = await navigator.clipboard.writeText(text).then(() => true, () => false)
  copied ||= done
  return done
}

/** Empties the clipboard if this window filled it. A browser that asks for a tap first refuses: the text stays until the next copy. */
export const clearClipboard = (): void => {
  if (!copied) return
  copied = false
  void navigator.clipboard.writeText('').catch(() => undefined)
}
