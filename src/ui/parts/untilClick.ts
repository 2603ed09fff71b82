/** A press that ends without a click (a scroll, a slip) is over after this long, in ms. */
const slip = 300

/** Calls back once the press that has just begun is over: with its click, after those who listen to that; gives the way to forget it. */
export function untilClick(release: () => void): () => void {
  const over = new AbortController()
  const end = () => {
    over.abort()
    release()
  }
  const { signal } = over
  window.addEventListener('click', end, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener('pointerup', () => setTimeout(() => !signal.aborted && end(), slip), { signal })
  return () => over.abort()
}
