import { useEffect, type RefObject } from 'react'

const reachable = 'a[href], button, input, select, textarea, [tabindex="0"], summary'

/** A pane that scrolls and holds nothing to focus becomes a stop for Tab, so that arrows can scroll it (WCAG 2.1.1). */
export function useScrollStop(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = box.current
    if (pane === null) return
    const update = () => {
      const scrolls = pane.scrollHeight > pane.clientHeight + 1 || pane.scrollWidth > pane.clientWidth + 1
      const stop = scrolls && pane.querySelector(reachable) === null
      if (stop) pane.tabIndex = 0
      else pane.removeAttribute('tabindex')
    }
    const watch = new ResizeObserver(update)
    watch.observe(pane)
    for (const child of pane.children) watch.observe(child)
    return () => watch.disconnect()
  })
}
