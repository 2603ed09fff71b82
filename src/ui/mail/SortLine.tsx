import { mailKinds } from '#domain/mail/kinds.ts'
import { kindIcons } from '#ui/mail/kindIcons.ts'
import { resultId, resultsId } from '#ui/mail/resultId.ts'
import s from '#ui/mail/Sort.module.css'
import { useBackToLine } from '#ui/mail/useBackToLine.ts'
import type { Sorting } from '#ui/mail/useSort.ts'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { mail } from '#ui/texts/mail.ts'

const options = mailKinds.map((kind) => ({ value: kind, word: mail.kinds.words[kind], icon: kindIcons[kind] }))

/** The kind, a letter again after each act (desk.md §2), and the line that is typed. */
export function SortLine({ sorting }: { readonly sorting: Sorting }) {
  const { kind, chooseKind, text, type, move, seen, enter, input, asked } = sorting
  const kinds = useBackToLine(input)
  const first = seen.found[seen.chosen]
  // No arrow points at a row that is not there.
  const listed = first !== undefined && asked === undefined && seen.text === text
  return (
    <div className={s.line}>
      <div ref={kinds}>
        <Segmented label={mail.kinds.label} options={options} value={kind} onChange={chooseKind} />
      </div>
      <SearchBox
        ref={input}
        takesFocus
        value={text}
        placeholder={mail.sort.hint}
        onChange={type}
        onMove={move}
        onEnter={enter}
        controls={listed ? resultsId : undefined}
        active={listed ? resultId(first.person) : undefined}
      />
    </div>
  )
}
