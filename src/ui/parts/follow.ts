import type { MouseEvent } from 'react'

/** Follows a link inside the app; a click that asks the browser for a new tab or window is left to the browser. */
export function follow(click: MouseEvent, go: (() => void) | undefined): void {
  const asksBrowser = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || click.button !== 0
  if (asksBrowser || go === undefined) return
  click.preventDefault()
  go()
}
