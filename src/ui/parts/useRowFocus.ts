import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { rowPixels } from '#ui/parts/useWindow.ts'

type RowFocus = {
  /** Index of the row that has the focus, -1 when none. */
  readonly focused: number
  readonly onFocus: (focus: FocusEvent) => void
  readonly onBlur: (focus: FocusEvent) => void
  readonly onKeyDown: (stroke: KeyboardEvent) => void
}

const page = 8
const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + page,
  PageUp: (at) => at - page,
  Home: () => 0,
  End: (_, count) => count - 1,
}

const controls = 'button, a[href]'
const slotOf = (node: EventTarget) => (node instanceof Element ? node.closest('[aria-posinset]') : null)
const indexOf = (slot: Element | null) => Number(slot?.getAttribute('aria-posinset') ?? 0) - 1

function bringIntoSight(box: HTMLElement, index: number, height: number): void {
  const top = index * height
  if (top < box.scrollTop) box.scrollTop = top
  else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight
}

/** Arrows walk the rows and keep the column of the control: from one Passage to the next. The row is mounted before it is focused. */
export function useRowFocus(box: RefObject<HTMLElement | null>, count: number, rowHeight: number): RowFocus {
  const [focused, setFocused] = useState(-1)
  const goal = useRef<{ readonly index: number; readonly column: number } | undefined>(undefined)
  useEffect(() => {
    if (goal.current === undefined) return
    const { index, column } = goal.current
    goal.current = undefined
    const slot = box.current?.querySelector(`[aria-posinset="${index + 1}"]`)
    const all = slot?.querySelectorAll<HTMLElement>(controls) ?? []
    all[Math.min(column, all.length - 1)]?.focus({ preventScroll: true })
  })
  const onKeyDown = (stroke: KeyboardEvent) => {
    const slot = slotOf(stroke.target)
    const step = steps[stroke.key]
    if (slot === null || step === undefined || stroke.target instanceof HTMLInputElement || box.current === null) return
    stroke.preventDefault()
    const index = Math.max(0, Math.min(count - 1, step(indexOf(slot), count)))
    if (index === indexOf(slot)) return
    goal.current = { index, column: [...slot.querySelectorAll(controls)].findIndex((one) => one === stroke.target) }
    bringIntoSight(box.current, index, rowPixels(box.current, count, rowHeight))
    setFocused(index)
  }
  return {
    focused,
    onFocus: (focus) => setFocused(indexOf(slotOf(focus.target))),
    onBlur: (focus) => {
      if (goal.current === undefined && !focus.currentTarget.contains(focus.relatedTarget)) setFocused(-1)
    },
    onKeyDown,
  }
}
