import { copyText } from '#ui/app/clipboard.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { announce } from '#ui/parts/announce.ts'

type Words = { readonly copied: string; readonly notCopied: string }

/** Copies the text of a document and says so. `noted` is told once it left (metier.md §8): what the browser refused never did. */
export const copyDocument = async (text: string, words: Words, noted: () => void): Promise<void> => {
  const done = await copyText(text)
  if (done) noted()
  const sentence = done ? words.copied : words.notCopied
  tell(done ? 'plain' : 'warn', sentence)
  announce(sentence)
}
