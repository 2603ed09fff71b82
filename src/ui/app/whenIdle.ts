/** ms: when it comes all the same; what a browser that has no such call (Safari) waits instead. */
type Patience = { readonly within?: number; readonly instead: number }

/** Calls back once the page has a moment; gives the way to forget it. */
export const whenIdle = (run: () => void, { within, instead }: Patience): (() => void) => {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(run, instead)
    return () => clearTimeout(timer)
  }
  const asked = window.requestIdleCallback(run, within === undefined ? {} : { timeout: within })
  return () => window.cancelIdleCallback(asked)
}
