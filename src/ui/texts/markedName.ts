import type { Description } from '#domain/person/description.ts'
import { matchedSpans } from '#search/spans.ts'
import type { NamePart } from '#ui/parts/RowWords.tsx'
import { listName } from '#ui/texts/names.ts'

const cut = (part: NamePart, typed: string): readonly NamePart[] => {
  const pieces: NamePart[] = []
  let end = 0
  for (const { from, to } of matchedSpans(part.text, typed)) {
    pieces.push({ ...part, text: part.text.slice(end, from) }, { ...part, text: part.text.slice(from, to), match: true })
    end = to
  }
  return [...pieces, { ...part, text: part.text.slice(end) }].filter(({ text }) => text !== '')
}

/** A name as a list shows it, the letters that answered to what was typed apart. */
export const markedName = (who: Description, typed: string): readonly NamePart[] => listName(who).flatMap((part) => cut(part, typed))
