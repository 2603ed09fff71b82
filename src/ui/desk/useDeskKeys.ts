// The keyboard of the desk: `/` or F2 search, a figure presses its tile (desk.md §8).
import { useEffect } from 'react'
import type { RefObject } from 'react'

type DeskKeys = {
  readonly search: RefObject<HTMLInputElement | null>
  /** Escape on an empty search: the list that stayed after a passage goes. */
  readonly onLeave: () => void
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

const isOurs = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && document.querySelector('dialog[open]') === null

// By its place on the keyboard: on a French one the figures of the upper row take Shift.
const figureOf = ({ code, key }: KeyboardEvent): string | undefined => /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key)?.[0]

const pressTile = (event: KeyboardEvent): void => {
  const figure = figureOf(event)
  if (figure === undefined || event.repeat) return
  const tile = document.querySelector<HTMLButtonElement>(`main button[aria-keyshortcuts="${figure}"]`)
  if (tile === null) return
  event.preventDefault()
  tile.focus()
  tile.click()
}

const takeSearch = (event: KeyboardEvent, search: HTMLInputElement | null): void => {
  event.preventDefault()
  search?.focus()
  search?.select()
}

const press = (event: KeyboardEvent, { search, onLeave }: DeskKeys): void => {
  if (event.key === 'F2') return takeSearch(event, search.current)
  if (event.key === 'Escape' && event.target === search.current) return onLeave()
  if (isTyping(event.target)) return
  if (event.key === '/') takeSearch(event, search.current)
  else pressTile(event)
}

/** Listens while the room is open; a dialog keeps its own keys. */
export const useDeskKeys = ({ search, onLeave }: DeskKeys): void => {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isOurs(event)) press(event, { search, onLeave })
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [search, onLeave])
}
