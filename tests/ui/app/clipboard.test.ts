import { beforeEach, expect, test, vi } from 'vitest'
import { clearClipboard, copyText } from '#ui/app/clipboard.ts'

/** A clipboard that lets itself be written, or not. */
const clipboardOf = (lets: boolean): string[] => {
  const written: string[] = []
  const writeText = async (text: string): Promise<void> => {
    if (!lets) return Promise.reject(new DOMException('no tap', 'NotAllowedError'))
    written.push(text)
    return Promise.resolve()
  }
  vi.stubGlobal('navigator', { clipboard: { writeText } })
  return written
}

// Files share one process: what another one copied is still there to be cleared.
beforeEach(() => {
  clipboardOf(true)
  clearClipboard()
})

test('what was copied here does not stay for the next one who pastes; what others copied does', async () => {
  const written = clipboardOf(true)
  clearClipboard()
  expect(written).toEqual([])
  expect(await copyText('https://boussole.test/#rattachement')).toBe(true)
  clearClipboard()
  clearClipboard()
  expect(written).toEqual(['https://boussole.test/#rattachement', ''])
})

test('a browser that refuses to copy is believed', async () => {
  const written = clipboardOf(false)
  expect(await copyText('diagnostic')).toBe(false)
  clearClipboard()
  expect(written).toEqual([])
})

test('nobody has to lock: what was copied is gone a minute later, counted from the last copy', async () => {
  vi.useFakeTimers()
  const written = clipboardOf(true)
  await copyText('un lien')
  vi.advanceTimersByTime(50_000)
  await copyText('un autre')
  vi.advanceTimersByTime(59_000)
  expect(written).toEqual(['un lien', 'un autre'])
  vi.advanceTimersByTime(1_000)
  expect(written).toEqual(['un lien', 'un autre', ''])
  vi.useRealTimers()
})
