import { useReducer, useState } from 'react'
import { untilClick } from '#ui/parts/untilClick.ts'

type Held<T> = { readonly shown: T; readonly hold: () => void }

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
