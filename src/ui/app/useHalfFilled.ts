// Forms in which somebody has begun to type: what a new version must not reload under.
import { useEffect } from 'react'
import { create } from 'zustand'

const useForms = create<{ readonly filled: number }>(() => ({ filled: 0 }))

const add = (n: number): void => useForms.setState(({ filled }) => ({ filled: filled + n }))

/** Says that a form is half filled, for as long as it is and stands on screen. */
export const useHalfFilled = (filled: boolean): void => {
  useEffect(() => {
    if (!filled) return
    add(1)
    return () => add(-1)
  }, [filled])
}

/** Whether any form is. */
export const useAnyHalfFilled = (): boolean => useForms(({ filled }) => filled > 0)

const typed = 'main :is(textarea, input:is([type=text], [type=tel], [type=email], [type=password], [type=date], [type=time]))'

/** The same for a room that keeps its form to itself: a field on the page that is not empty, the search apart. */
export const isSomethingTyped = (): boolean =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)].some(({ value }) => value.trim() !== '')
