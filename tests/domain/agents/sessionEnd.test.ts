import { describe, expect, test } from 'vitest'
import { sessionEnd } from '#domain/agents/sessionEnd.ts'
import { hourAfter, momentAt } from '#domain/time.ts'

const eight = hourAfter(20 * 60)
const paris = (ms: number): string => `${momentAt(ms).day} ${momentAt(ms).at}`

describe('a day that a passphrase opened', () => {
  test('ends at closing time', () => {
    expect(paris(sessionEnd(Date.UTC(2026, 10, 17, 8), eight))).toBe('2026-11-17 20:00')
    expect(paris(sessionEnd(Date.UTC(2026, 6, 17, 7, 30), eight))).toBe('2026-07-17 20:00')
  })

  test('ends fourteen hours after the passphrase where that comes first', () => {
    expect(paris(sessionEnd(Date.UTC(2026, 10, 17, 3, 15), eight))).toBe('2026-11-17 18:15')
  })

  test('that begins at closing time or after it lasts fourteen hours, or until the next closing time', () => {
    expect(paris(sessionEnd(Date.UTC(2026, 10, 17, 19), eight))).toBe('2026-11-18 10:00')
    expect(paris(sessionEnd(Date.UTC(2026, 10, 17, 21), hourAfter(9 * 60)))).toBe('2026-11-18 09:00')
  })

  test('closes by the clock on the wall on the days on which it changes', () => {
    expect(paris(sessionEnd(Date.UTC(2026, 2, 28, 23), hourAfter(9 * 60)))).toBe('2026-03-29 09:00')
    expect(paris(sessionEnd(Date.UTC(2026, 9, 24, 22), hourAfter(2 * 60)))).toBe('2026-10-25 02:00')
    expect(paris(sessionEnd(Date.UTC(2026, 9, 24, 22), hourAfter(9 * 60)))).toBe('2026-10-25 09:00')
  })
})
