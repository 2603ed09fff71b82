import { useEffect, useState, type RefObject } from 'react'

/** What can be seen of a long list: index of the first row in sight and how many fit. */
export type Sight = { readonly first: number; readonly fit: number }

/** Rows kept ready on each side of what is in sight. */
const spare = 6
/** Before the first measure (and where nothing has a size, as in jsdom). */
const guess: Sight = { first: 0, fit: 12 }

function look(window: HTMLElement, rowHeight: number): Sight {
  if (window.clientHeight === 0) return guess
  return { first: Math.floor(window.scrollTop / rowHeight), fit: Math.ceil(window.clientHeight / rowHeight) + 1 }
}

/** Height of one row in px at the scale in use: the sheet is as high as all rows together. */
export function rowPixels(window: HTMLElement, count: number, fallback: number): number {
  const height = window.firstElementChild?.clientHeight ?? 0
  return height === 0 || count === 0 ? fallback : height / count
}

type Rows = { readonly count: number; readonly rowHeight: number }

/** Follows scrolling and size; a scroll that stays within one row paints nothing. */
export function useWindow(box: RefObject<HTMLElement | null>, { count, rowHeight }: Rows): Sight {
  const [sight, setSight] = useState(guess)
  useEffect(() => {
    const window = box.current
    if (window === null) return
    const update = () => {
      const now = look(window, rowPixels(window, count, rowHeight))
      setSight((old) => (old.first === now.first && old.fit === now.fit ? old : now))
    }
    const watch = new ResizeObserver(update)
    watch.observe(window)
    window.addEventListener('scroll', update, { passive: true })
    return () => {
      watch.disconnect()
      window.removeEventListener('scroll', update)
    }
  }, [box, count, rowHeight])
  return sight
}

/** Indices to keep in the page: what is in sight, the spare rows, and the row that has the focus wherever it is. */
export function mounted({ first, fit }: Sight, count: number, focused: number): readonly number[] {
  const from = Math.max(0, Math.min(first, count - fit) - spare)
  const to = Math.min(count, first + fit + spare)
  const range = Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step)
  if (focused < 0 || focused >= count || (focused >= from && focused < to)) return range
  return focused < from ? [focused, ...range] : [...range, focused]
}
