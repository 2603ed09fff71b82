import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** Whoever works by keyboard is somewhere: when what had the focus goes (another page, another person, a step that is done), the title has it. */
export const useKeptFocus = <T extends HTMLElement>(): RefObject<T | null> => {
  const title = useRef<T>(null)
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  })
  return title
}
