import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'

const widthIn = (box: HTMLElement): number => box.clientWidth / parseFloat(getComputedStyle(document.documentElement).fontSize)

/**
 * On how many lines the rows of a list lie, by its room in rem (`limits`, falling): a windowed list must know how high they are.
 * A media query would not do: at the scale for gloves a rem is larger.
 */
export const useRoom = (box: RefObject<HTMLElement | null>, limits: readonly number[]): number => {
  const [lines, setLines] = useState(1)
  useLayoutEffect(() => {
    const list = box.current
    if (list === null) return
    const look = () => setLines(list.clientWidth === 0 ? 1 : 1 + limits.filter((rem) => widthIn(list) < rem).length)
    look()
    const watch = new ResizeObserver(look)
    watch.observe(list)
    return () => watch.disconnect()
  }, [box, limits])
  return lines
}
