import { vi } from 'vitest'

/** Puts a text on a line as a browser does it: a test that waits for the screen sees the letter and what answers to it painted as one. */
export const typeWithoutWaiting = (line: HTMLElement, text: string): void => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(line, text)
  line.dispatchEvent(new Event('input', { bubbles: true }))
}
