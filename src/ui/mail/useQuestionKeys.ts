import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

type Answers = {
  readonly dismiss: () => void
  /** What was typed on, a letter more or less at each key. */
  readonly typeAhead: (next: (typed: string) => string) => void
}

const isPrintable = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !metaKey && !altKey

/**
 * A question asked in the page takes the focus on its first key; Enter answers, Escape leaves it, and the Enter that asked, held down,
 * does not answer. Whoever types the next name with their eyes on the envelopes answers nothing: it is kept for the line.
 */
export const useQuestionKeys = ({ dismiss, typeAhead }: Answers): RefObject<HTMLFieldSetElement | null> => {
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    const asked = box.current
    const press = (stroke: KeyboardEvent) => {
      if (stroke.key === 'Escape') dismiss()
      if (stroke.key === 'Backspace') typeAhead((typed) => typed.slice(0, -1))
      if (isPrintable(stroke)) typeAhead((typed) => typed + stroke.key)
      if (isPrintable(stroke) || stroke.repeat) stroke.preventDefault()
    }
    // Some browsers press a key when the space bar comes up.
    const release = (stroke: KeyboardEvent) => {
      if (isPrintable(stroke)) stroke.preventDefault()
    }
    asked?.addEventListener('keydown', press)
    asked?.addEventListener('keyup', release)
    return () => {
      asked?.removeEventListener('keydown', press)
      asked?.removeEventListener('keyup', release)
    }
  }, [dismiss, typeAhead])
  return box
}
