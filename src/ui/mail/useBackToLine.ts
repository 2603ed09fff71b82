import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/**
 * A kind chosen by finger gives the line back, so that the hand goes on typing; arrows on the keys keep the focus there.
 * A click that a keyboard makes has no count.
 */
export const useBackToLine = (line: RefObject<HTMLInputElement | null>): RefObject<HTMLDivElement | null> => {
  const kinds = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const box = kinds.current
    const tap = ({ detail }: MouseEvent) => {
      if (detail > 0) line.current?.focus()
    }
    box?.addEventListener('click', tap)
    return () => box?.removeEventListener('click', tap)
  }, [line])
  return kinds
}
