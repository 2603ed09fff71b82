import type { RefObject } from 'react'
import { useRoom } from '#ui/parts/useRoom.ts'

// The room in rem under which a row takes one more line, and its height in px then.
const limits = [53, 34]
const heights = [80, 116, 200]

/** On how many lines the rows of the pile lie in their box, and how high they are. */
export const usePileRows = (box: RefObject<HTMLElement | null>) => {
  const lines = useRoom(box, limits)
  return { lines, rowHeight: heights[lines - 1] }
}
