import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A question asked in the page takes the focus on its first key; Escape leaves it, and the Enter that asked, held down, does not answer. */
export const useQuestionKeys = (leave: () => void): RefObject<HTMLFieldSetElement | null> => {
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    const asked = box.current
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave()
      if (event.repeat) event.preventDefault()
    }
    asked?.addEventListener('keydown', press)
    return () => asked?.removeEventListener('keydown', press)
  }, [leave])
  return box
}
