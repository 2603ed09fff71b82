import { useCallback, useEffect, useRef } from 'react'
import type { RefCallback, RefObject } from 'react'

/** A key that takes another place, as alerts come and go, keeps the focus, or gets it back from what it opened; the head has it where the key is gone. */
export const useMovedKey = (head: RefObject<HTMLElement | null>, open: boolean): RefCallback<HTMLButtonElement> => {
  const here = useRef<HTMLButtonElement>(undefined)
  const held = useRef(false)
  useEffect(() => {
    if (!open && held.current && document.activeElement === document.body) (here.current ?? head.current)?.focus({ preventScroll: true })
    held.current = open
  })
  return useCallback((key: HTMLButtonElement) => {
    here.current = key
    return () => {
      held.current ||= document.activeElement === key
      if (here.current === key) here.current = undefined
    }
  }, [])
}
