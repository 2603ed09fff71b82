import { useRef } from 'react'
import type { RowNote } from '#domain/import/rows.ts'
import s from '#ui/settings/Settings.module.css'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { useRoom } from '#ui/parts/useRoom.ts'
import { noteOf } from '#ui/texts/importing.ts'

/** A cell at fault, and its rank among all of them. */
export type Numbered = { readonly note: RowNote; readonly rank: number }

// The room in rem under which the longest sentence takes one more line, and the height in px of a row then.
const limits = [52, 27, 18]
const heights = [68, 112, 136, 196]

/** What is wrong, said whole, and where it stands. */
export function NoteList({ label, notes }: { readonly label: string; readonly notes: readonly Numbered[] }) {
  const box = useRef<HTMLDivElement>(null)
  const lines = useRoom(box, limits)
  return (
    <div ref={box} className={s.notes}>
      <WindowedList
        scrollStop
        label={label}
        items={notes}
        keyOf={({ rank }) => String(rank)}
        rowHeight={heights[lines - 1]}
        render={({ note }) => <Note {...noteOf(note)} />}
      />
    </div>
  )
}

function Note({ what, where }: ReturnType<typeof noteOf>) {
  return (
    <div className={s.note}>
      <p className={s.strong}>{what}</p>
      <p className={s.where}>{where}</p>
    </div>
  )
}
