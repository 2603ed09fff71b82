const gestures = ['pointerdown', 'keydown', 'input'] as const

/** Tells the first touch of a desk, once. */
export const onFirstTouch = (touched: () => void): (() => void) => {
  const stop = (): void => {
    for (const gesture of gestures) document.removeEventListener(gesture, first, true)
  }
  const first = (): void => {
    stop()
    touched()
  }
  for (const gesture of gestures) document.addEventListener(gesture, first, true)
  return stop
}
