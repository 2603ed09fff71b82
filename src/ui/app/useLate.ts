import { useDeferredValue, useEffect, useLayoutEffect, useReducer, useRef, useSyncExternalStore } from 'react'
import { isFingerDown, whenLifted } from '#ui/parts/finger.ts'

const nothingToHear = () => () => undefined

/** What is asked, once the tap that asked is painted; where a finger is down by then, once that is lifted: nothing goes away under it (desk.md §2). */
export const useLate = <Value>(asked: Value): Value => {
  const late = useDeferredValue(asked)
  const last = useRef(late)
  // A store, because it is asked once more before what was drawn in slices comes into the page.
  const shown = useSyncExternalStore(nothingToHear, () => (isFingerDown() ? last.current : late))
  const [, drawAgain] = useReducer((n: number) => n + 1, 0)
  useLayoutEffect(() => { last.current = shown }, [shown])
  useEffect(() => {
    if (shown !== late) whenLifted(drawAgain)
  }, [shown, late])
  return shown
}
