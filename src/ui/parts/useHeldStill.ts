import { useReducer, useState } from 'react'

type Held<T> = { readonly shown: T; readonly hold: () => void }

/** A press that ends without a click (a scroll, a slip) gives the list back after this long, in ms. */
const slip = 300

/** What the finger pressed, and what would be shown if it were not there. */
function createHand<T>() {
  let pressed: { readonly value: T } | undefined
  let fresh: T | undefined
  return {
    see: (value: T): T => {
      fresh = value
      return pressed === undefined ? value : pressed.value
    },
    press: (value: T): void => {
      pressed = { value }
    },
    /** True when something changed meanwhile and has to be shown now. */
    lift: (): boolean => {
      const stale = pressed !== undefined && pressed.value !== fresh
      pressed = undefined
      return stale
    },
  }
}

/**
 * Rows never move under a finger: from the press to its click the list that was pressed stays as it was, and the new one
 * comes with the click. The hand is no React state: a press must not paint the list once more.
 */
export function useHeldStill<T>(fresh: T): Held<T> {
  const [hand] = useState(() => createHand<T>())
  const [, showFresh] = useReducer((n: number) => n + 1, 0)
  const shown = hand.see(fresh)
  const hold = () => {
    hand.press(shown)
    untilClick(() => {
      if (hand.lift()) showFresh()
    })
  }
  return { shown, hold }
}

function untilClick(release: () => void): void {
  const over = new AbortController()
  const end = () => {
    over.abort()
    release()
  }
  const { signal } = over
  window.addEventListener('click', end, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener('pointerup', () => setTimeout(() => !signal.aborted && end(), slip), { signal })
}
