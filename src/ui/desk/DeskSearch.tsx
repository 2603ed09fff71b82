import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { rowId } from '#ui/desk/PersonRow.tsx'
import type { Desk } from '#ui/desk/useDesk.ts'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { accueil } from '#ui/texts/accueil.ts'

type DeskSearchProps = { readonly desk: Desk; readonly search: RefObject<HTMLInputElement | null> }

/** The search: arrows walk the list, Enter opens the card and records nothing, Escape empties. */
export function DeskSearch({ desk: { finder, shown, marked, open, chosen }, search }: DeskSearchProps) {
  const { typed, hits, active, type, move } = finder
  useEffect(() => {
    if (marked !== undefined) document.getElementById(rowId(marked))?.scrollIntoView({ block: 'nearest' })
  }, [marked])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Whoever was opened or closed since, or has left the desk, has the last word.
  useEffect(() => () => clearTimeout(timer.current), [chosen])
  const enter = () => {
    const person = active === -1 ? hits?.[0]?.person : marked
    // The keystroke may come within a frame: the card is drawn in a task of its own, and until it has the focus what is typed goes to the line.
    clearTimeout(timer.current)
    if (person !== undefined) timer.current = setTimeout(() => open(person))
  }
  return (
    <>
      <SearchBox
        ref={search}
        value={typed}
        onChange={type}
        onEnter={enter}
        onMove={(step) => move(step, shown.length)}
        selects={chosen !== undefined}
        active={marked === undefined ? undefined : rowId(marked)}
      />
      <output className="visuallyHidden">{hits === undefined ? '' : accueil.list.found(hits.length)}</output>
    </>
  )
}
