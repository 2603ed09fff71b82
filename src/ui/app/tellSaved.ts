import { isOut } from '#ui/app/saveFile.ts'
import type { NotOut, WayOut } from '#ui/app/saveFile.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { announce } from '#ui/parts/announce.ts'
import { notOut } from '#ui/texts/notOut.ts'

/** Says in the bar that a file left, or why it did not. */
export const tellSaved = (way: WayOut | NotOut, sentence: string): void => {
  const text = isOut(way) ? sentence : notOut[way]
  tell(isOut(way) ? 'plain' : 'warn', text)
  announce(text)
}
