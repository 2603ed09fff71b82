import { useEffect } from 'react'
import type { RefObject } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

const asksSearch = (stroke: KeyboardEvent): boolean => {
  if (stroke.ctrlKey || stroke.metaKey || stroke.altKey || document.querySelector('dialog[open]') !== null) return false
  return stroke.key === 'F2' || (stroke.key === '/' && !isTyping(stroke.target))
}

/** `/` or F2 goes to the search of a room, whatever had the focus (desk.md §8). */
export const useSearchKeys = (search: RefObject<HTMLInputElement | null>): void => {
  useEffect(() => {
    const press = (stroke: KeyboardEvent) => {
      if (!asksSearch(stroke)) return
      stroke.preventDefault()
      search.current?.focus()
      search.current?.select()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [search])
}
