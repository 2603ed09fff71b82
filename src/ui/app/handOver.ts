// A file leaves the tablet in clear, and the journal says so once it did: what stayed is never noted as gone (metier.md §8).
import { mayRecord } from '#domain/agents/mayRecord.ts'
import { noteExport } from '#desk/noteExport.ts'
import type { House } from '#ui/app/house.ts'
import { isOut, saveFile } from '#ui/app/saveFile.ts'
import type { NotOut, SavedFile, WayOut } from '#ui/app/saveFile.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { announce } from '#ui/parts/announce.ts'
import { notOut } from '#ui/texts/notOut.ts'

/** `notAllowed`: whoever stands at the desk exports nothing. `notNoted`: it left, and the tablet could not write that it did. */
type Handed = WayOut | NotOut | 'notAllowed' | 'notNoted'

type Leaving = SavedFile & {
  /** What it is, as the journal des accès says it. */
  readonly what: string
}

/** Hands a file over, then notes that it left; refuses whoever may not export, before anything does. */
export const handOver = async ({ opened: { journal }, record }: Pick<House, 'opened' | 'record'>, { what, ...file }: Leaving): Promise<Handed> => {
  const note = { what, file: file.name }
  if (!mayRecord(journal.register(), journal.agent(), [{ kind: 'exported', data: {}, secret: note }])) return 'notAllowed'
  const way = await saveFile(file)
  if (!isOut(way)) return way
  const noted = await record(noteExport(note))
  return noted.ok ? way : 'notNoted'
}

/** How it went, in words: `sentence` where the file left. */
export const handedSentence = (handed: Handed, sentence: string): string => (handed === 'share' || handed === 'download' ? sentence : notOut[handed])

/** Says in the bar that a file left, or why it did not. */
export const tellHanded = (handed: Handed, sentence: string): void => {
  const text = handedSentence(handed, sentence)
  tell(text === sentence ? 'plain' : 'warn', text)
  announce(text)
}
