import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A box whose empty room takes the focus from nobody: the second of two quick taps falls where the row was, and the next name goes to the line all the same. */
export const useKeptLine = (): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = box
    const press = (down: MouseEvent): void => {
      if (down.target instanceof Element && down.target.closest('button, a, input') === null) down.preventDefault()
    }
    current?.addEventListener('mousedown', press)
    return () => current?.removeEventListener('mousedown', press)
  }, [])
  return box
}
