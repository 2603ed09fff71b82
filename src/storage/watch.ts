const often = 10_000

/** Looks at `left()` ms from now, every 10 s at least, and whenever the window shows again: timers sleep with the tablet. Gives the way to stop. */
export const keepWatch = (look: () => void, left: () => number): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const again = (): void => {
    timer = setTimeout(() => {
      look()
      again()
    }, Math.min(often, Math.max(100, left())))
  }
  again()
  const page = 'document' in globalThis ? document : undefined
  page?.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    page?.removeEventListener('visibilitychange', look)
  }
}
