import { expect } from 'vitest'

/** The body of an answer. */
export const jsonOf = async (response: Response): Promise<unknown> => response.json()

/** An answer refuses by this status and this code, or by a body that says more, in JSON, and nobody keeps it. */
export const expectRefusal = async (response: Response, status: number, error: string | { readonly error: string; readonly proof: object }): Promise<void> => {
  expect([response.status, await jsonOf(response)]).toEqual([status, typeof error === 'string' ? { error } : error])
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
}
