import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A question asked in the page takes the focus on its first key; Escape leaves it, and the Enter that asked, held down, does not answer. */
export const useQuestionKeys = (dismiss: () => void): RefObject<HTMLFieldSetElement | null> => {
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    const asked = box.current
    const press = (stroke: KeyboardEvent) => {
      if (stroke.key === 'Escape') dismiss()
      if (stroke.repeat) stroke.preventDefault()
    }
    asked?.addEventListener('keydown', press)
    return () => asked?.removeEventListener('keydown', press)
  }, [dismiss])
  return box
}
