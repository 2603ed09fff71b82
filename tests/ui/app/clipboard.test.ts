import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { clearClipboard, copyText } from '#ui/app/clipboard.ts'

let held = ''
let allowed = true

beforeEach(() => {
  vi.useFakeTimers()
  held = ''
  allowed = true
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => (allowed ? Promise.resolve(void (held = text)) : Promise.reject(new Error('not now'))) } })
})

afterEach(() => vi.useRealTimers())

test('what was copied is gone a minute later, counted from the last copy', async () => {
  await copyText('un lien')
  vi.advanceTimersByTime(50_000)
  await copyText('un autre')
  vi.advanceTimersByTime(59_000)
  expect(held).toBe('un autre')
  vi.advanceTimersByTime(1_000)
  expect(held).toBe('')
})

test('locking the desk does not wait for the minute, and leaves alone what was copied elsewhere since', async () => {
  await copyText('un lien')
  clearClipboard()
  expect(held).toBe('')
  held = 'copié ailleurs'
  clearClipboard()
  vi.advanceTimersByTime(60_000)
  expect(held).toBe('copié ailleurs')
})

test('a browser that does not let it is told of, and nothing is left to clear', async () => {
  allowed = false
  expect(await copyText('un lien')).toBe(false)
  held = 'à quelqu’un d’autre'
  allowed = true
  clearClipboard()
  expect(held).toBe('à quelqu’un d’autre')
})
