import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// What jsdom lacks: nothing has a size here, so sizes never change, and a layer is open or it is not.
class StillSizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const still = (media: string) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined })

const lacking = (target: object, name: string, value: unknown): void => {
  if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
}

function showModal(this: HTMLDialogElement): void {
  this.open = true
}
function close(this: HTMLDialogElement): void {
  this.open = false
}

lacking(window, 'ResizeObserver', StillSizes)
lacking(window, 'matchMedia', still)
lacking(HTMLDialogElement.prototype, 'showModal', showModal)
lacking(HTMLDialogElement.prototype, 'close', close)
lacking(HTMLElement.prototype, 'showPopover', () => undefined)
lacking(HTMLElement.prototype, 'hidePopover', () => undefined)

afterEach(cleanup)
