// The finger on the screen: what comes by itself (the act before, another tablet's) waits until it is lifted, so that nothing moves
// under it (desk.md §2).
import { untilClick } from '#ui/parts/untilClick.ts'

/** A hand that rests on the screen does not hold what others note for longer than this, in ms. */
const longest = 5_000

let down = false
const waiting = new Set<() => void>()

// One that breaks is told once the others have come: it holds back none of them.
const showAll = (works: readonly (() => void)[]): void => {
  let shown = 0
  try {
    for (const show of works) {
      shown++
      show()
    }
  } finally {
    if (shown < works.length) showAll(works.slice(shown))
  }
}

const lift = (): void => {
  down = false
  const now = [...waiting]
  waiting.clear()
  showAll(now)
}

const press = (): void => {
  if (down) return
  down = true
  const forget = untilClick(() => {
    clearTimeout(rested)
    lift()
  })
  const rested = setTimeout(() => {
    forget()
    lift()
  }, longest)
}

/** Watches the fingers on a page; gives the way to stop. */
export const watchFinger = (page: EventTarget): (() => void) => {
  page.addEventListener('pointerdown', press, true)
  return () => page.removeEventListener('pointerdown', press, true)
}

/** Whether one lies on the screen now. */
export const isFingerDown = (): boolean => down

/** Calls back when the screen may change by itself: at once, or when the finger is lifted. Asked twice with the same, it calls once. */
export const whenLifted = (show: () => void): void => {
  if (down) waiting.add(show)
  else show()
}
