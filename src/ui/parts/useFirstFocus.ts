import { useEffect, useRef, type RefObject } from 'react'

/** Puts the focus on a field once, when its screen opens: never again, so that it is not taken from somebody who types elsewhere. */
export function useFirstFocus(field: RefObject<HTMLElement | null>, wanted: boolean | undefined): void {
  const done = useRef(false)
  useEffect(() => {
    if (wanted !== true || done.current) return
    done.current = true
    field.current?.focus()
  }, [field, wanted])
}
