import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { afterPaint } from '#ui/app/afterPaint.ts'

/** What was pressed is out of sight once the acts are shown, and the focus with it: it comes to their title, each time, so that Tab goes on into the list. */
export const useFocusedHead = (): RefObject<HTMLDivElement | null> => {
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => afterPaint(() => {
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true })
  }), [])
  return head
}
