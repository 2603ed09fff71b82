import { useRef, type CSSProperties } from 'react'
import type { ListProps } from '#ui/parts/RowList.tsx'
import s from '#ui/parts/WindowedList.module.css'
import { useHeldStill } from '#ui/parts/useHeldStill.ts'
import { useRowFocus } from '#ui/parts/useRowFocus.ts'
import { useScrollStop } from '#ui/parts/useScrollStop.ts'
import { mounted, useWindow } from '#ui/parts/useWindow.ts'

type WindowedListProps<T> = ListProps<T> & {
  /** px at scale 1; every row has the same height. */
  readonly rowHeight?: number | undefined
  /** Its rows hold nothing to focus: the list itself is a stop for Tab, so that arrows can scroll it (WCAG 2.1.1). */
  readonly scrollStop?: boolean | undefined
}

type Measures = CSSProperties & { readonly '--rows': number; readonly '--row-height': string }
type Gap = CSSProperties & { readonly '--unmounted': number }

const nowhere = { current: null }

// Where rows before this one are not in the page it stands below their room; the others follow one another.
const belowGap = (places: readonly number[], at: number): Gap | undefined => {
  const gap = (places[at] ?? 0) - (places[at - 1] ?? -1) - 1
  return gap === 0 ? undefined : { '--unmounted': gap }
}

/** A list of any length: only the rows in sight are in the page, and readers are told the true count. */
export function WindowedList<T>({ label, items, keyOf, render, empty, rowHeight = 68, scrollStop }: WindowedListProps<T>) {
  const { shown, hold } = useHeldStill(items)
  const box = useRef<HTMLDivElement>(null)
  const count = shown.length
  const sight = useWindow(box, { count, rowHeight })
  useScrollStop(scrollStop === true ? box : nowhere)
  const { focused, ...keys } = useRowFocus(box, count, rowHeight)
  if (count === 0) return empty
  const places = mounted(sight, count, focused)
  const measures: Measures = { '--rows': count, '--row-height': `${rowHeight / 16}rem` }
  return (
    <div ref={box} className={s.window} onPointerDown={hold} {...keys}>
      <ul aria-label={label} className={s.sheet} style={measures}>
        {places.map((place, at) => {
          const item = shown[place]
          if (item === undefined) return null
          return (
            <li key={keyOf(item)} className={s.slot} data-slot="" style={belowGap(places, at)} aria-setsize={count} aria-posinset={place + 1}>
              {render(item, place)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
