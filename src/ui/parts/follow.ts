import type { MouseEvent } from 'react'

/** Follows a link inside the app; a click that asks the browser for a new tab or window is left to the browser. */
export function follow(event: MouseEvent, go: (() => void) | undefined): void {
  const asksBrowser = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
  if (asksBrowser || go === undefined) return
  event.preventDefault()
  go()
}
