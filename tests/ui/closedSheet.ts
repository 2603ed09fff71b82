import { onTestFinished } from 'vitest'

/** An installed iPad whose share sheet is closed without choosing, until the end of this test. */
export const closedSheet = (): void => {
  Object.assign(navigator, { standalone: true, share: async () => Promise.reject(new DOMException('closed', 'AbortError')) })
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, 'standalone')
    Reflect.deleteProperty(navigator, 'share')
  })
}
