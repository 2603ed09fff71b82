import type { MouseEvent } from 'react'

// Left by a finger, a field that holds nothing lets the keyboard of the screen go.
const isIdleField = (focused: Element | null): boolean => focused instanceof HTMLInputElement && focused.value === ''

/**
 * A key that goes with its act takes no focus from a finger or a mouse, as nowhere in Safari: to take out what has the focus lays the
 * whole page out at once, and once more for whoever gets it. The keyboard's own focus moves on by itself.
 */
export const keepFocus = (press: MouseEvent): void => {
  if (!isIdleField(document.activeElement)) press.preventDefault()
}
