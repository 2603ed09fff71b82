import { useLayoutEffect, useMemo, useRef } from 'react'
import type { RefObject } from 'react'
import ListX from 'lucide-react/icons/list-x'
import { useNow } from '#ui/app/useNow.ts'
import { ActRow } from '#ui/figures/acts/ActRow.tsx'
import type { Told } from '#ui/figures/acts/ActRow.tsx'
import s from '#ui/figures/acts/Acts.module.css'
import { itemsOf, keyOf } from '#ui/figures/acts/items.ts'
import type { Shown } from '#ui/figures/acts/items.ts'
import { keepAt, keptAt } from '#ui/figures/acts/kept.ts'
import type { Filter } from '#ui/figures/acts/kept.ts'
import type { Naming } from '#ui/figures/acts/useNaming.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { useRoom } from '#ui/parts/useRoom.ts'
import { WindowedList } from '#ui/parts/WindowedList.tsx'

type ActListProps<T extends Shown> = {
  readonly label: string
  /** Where the list stands: how far down it was left is remembered under it. */
  readonly place: string
  readonly lines: readonly T[]
  readonly by: Filter['by']
  readonly naming: Naming
  readonly tell: (line: T) => Told
  readonly empty: string
}

// Below so many rem the words of an act take lines of their own, and the row its height in px.
const limits = [28]
const heights = [72, 112]

const scrollerIn = (box: RefObject<HTMLElement | null>): Element | null | undefined => box.current?.querySelector('ul')?.parentElement

// Back from a file or a journal, the list stands where it was left.
const useKeptScroll = (place: string): RefObject<HTMLDivElement | null> => {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const list = scrollerIn(box)
    if (list !== undefined && list !== null) list.scrollTop = keptAt(place).top
    return () => {
      if (list !== undefined && list !== null) keepAt(place, { top: list.scrollTop })
    }
  }, [place])
  return box
}

/** Acts under the heads of their days or people; twenty thousand cost no more than those in sight. */
export function ActList<T extends Shown>({ label, place, lines, by, naming, tell, empty }: ActListProps<T>) {
  const { day: today } = useNow()
  const box = useKeptScroll(place)
  const rows = useRoom(box, limits)
  const timed = useMemo(() => lines.some(({ at }) => at !== ''), [lines])
  const items = useMemo(() => itemsOf(lines, by, naming.order), [lines, by, naming])
  return (
    <div ref={box} className={s.list}>
      <WindowedList
        label={label}
        items={items}
        keyOf={keyOf}
        rowHeight={heights[rows - 1]}
        empty={<EmptyState icon={ListX}>{empty}</EmptyState>}
        render={(item) => <ActRow item={item} by={by} timed={timed} narrow={rows > 1} today={today} naming={naming} tell={tell} />}
      />
    </div>
  )
}
