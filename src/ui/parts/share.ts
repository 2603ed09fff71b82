import type { Ref, RefObject } from 'react'

/** One element for two refs: the part keeps its own, the room may ask for another. */
export function share<E>(element: E | null, own: RefObject<E | null>, given: Ref<E> | undefined): void {
  own.current = element
  if (typeof given === 'function') given(element)
  else if (given) given.current = element
}
