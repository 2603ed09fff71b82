import { prettyDOM } from '@testing-library/react'

/**
 * The error of an element that is not there. It prints the page only when somebody reads it: whatever is waited for is missed many times
 * before it comes, and printing each time took a fifth of these tests.
 */
export const lateWords = (message: string | null, container: Element): Error => {
  const error = new Error()
  error.name = 'TestingLibraryElementError'
  Object.defineProperty(error, 'message', { get: () => [message, prettyDOM(container)].join('\n\n'), configurable: true })
  return error
}
