// The keyboard of the desk: `/` or F2 search, a figure presses its tile (desk.md §8).
import { useEffect } from 'react'
import type { RefObject } from 'react'

type DeskKeys = {
  readonly search: RefObject<HTMLInputElement | null>
  /** Escape on an empty search: the list that stayed after a passage goes. */
  readonly onReset: () => void
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

const isOurs = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && document.querySelector('dialog[open]') === null

// By its place on the keyboard: on a French one the figures of the upper row take Shift.
const figureOf = ({ code, key }: KeyboardEvent): string | undefined => /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0]

const pressTile = (stroke: KeyboardEvent): void => {
  const figure = figureOf(stroke)
  if (figure === undefined || stroke.repeat) return
  const tile = document.querySelector<HTMLButtonElement>(`main button[aria-keyshortcuts="${figure}"]`)
  if (tile === null) return
  stroke.preventDefault()
  tile.focus()
  tile.click()
}

const takeSearch = (stroke: KeyboardEvent, search: HTMLInputElement | null): void => {
  stroke.preventDefault()
  search?.focus()
  search?.select()
}

const press = (stroke: KeyboardEvent, { search, onReset }: DeskKeys): void => {
  if (stroke.key === 'F2') return takeSearch(stroke, search.current)
  if (stroke.key === 'Escape' && stroke.target === search.current) return onReset()
  if (isTyping(stroke.target)) return
  if (stroke.key === '/') takeSearch(stroke, search.current)
  else pressTile(stroke)
}

/** Listens while the room is open; a dialog keeps its own keys. */
export const useDeskKeys = ({ search, onReset }: DeskKeys): void => {
  useEffect(() => {
    const listen = (stroke: KeyboardEvent) => {
      if (isOurs(stroke)) press(stroke, { search, onReset })
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [search, onReset])
}
