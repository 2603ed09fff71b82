import { useEffect, useRef, type RefObject } from 'react'
import { isFingerDown } from '#ui/parts/finger.ts'

/**
 * Puts the focus on a field once, when its screen opens: never again, so that it is not taken from somebody who types elsewhere. A screen that came late
 * may be scrolled and under a finger by then: it stays where it is.
 */
export function useFirstFocus(field: RefObject<HTMLElement | null>, wanted: boolean | undefined): void {
  const done = useRef(false)
  useEffect(() => {
    if (wanted !== true || done.current) return
    done.current = true
    field.current?.focus({ preventScroll: isFingerDown() })
  }, [field, wanted])
}
