import { useEffect } from 'react'
import type { RefObject } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

const asksSearch = (event: KeyboardEvent): boolean => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]') !== null) return false
  return event.key === 'F2' || (event.key === '/' && !isTyping(event.target))
}

/** `/` or F2 goes to the search of a room, whatever had the focus (desk.md §8). */
export const useSearchKeys = (search: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!asksSearch(event)) return
      event.preventDefault()
      search.current?.focus()
      search.current?.select()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [search])
}
