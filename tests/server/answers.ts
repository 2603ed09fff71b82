import { expect } from 'vitest'

/** The body of an answer. */
export const jsonOf = async (response: Response): Promise<unknown> => response.json()

/** An answer refuses by this status and this code, in JSON, and nobody keeps it. */
export const expectRefusal = async (response: Response, status: number, error: string): Promise<void> => {
  expect([response.status, await jsonOf(response)]).toEqual([status, { error }])
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
}
