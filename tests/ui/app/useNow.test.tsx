import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useMinute } from '#ui/app/useNow.ts'

// 23:58:50 in Paris on 2 March 2026.
const lateEvening = Date.UTC(2026, 2, 2, 22, 58, 50)

let now = lateEvening
const clock = () => now
const pass = (ms: number) => act(() => {
  now += ms
  vi.advanceTimersByTime(ms)
})

function Hour() {
  const { day, at } = useMinute(clock)
  return <p>{`${day} ${at}`}</p>
}

const hours = (n: number) => Array.from({ length: n }, (_, place) => <Hour key={place} />)
const shown = () => new Set(screen.getAllByRole('paragraph').map(({ textContent }) => textContent))

beforeEach(() => {
  now = lateEvening
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a list of thirty names looks at one clock, which stops with the last of them', () => {
  const { rerender } = render(hours(30))
  expect(vi.getTimerCount()).toBe(1)
  rerender(hours(4))
  expect(vi.getTimerCount()).toBe(1)
  rerender(null)
  expect(vi.getTimerCount()).toBe(0)
})

test('all of them turn the page at midnight', () => {
  render(hours(3))
  expect(shown()).toEqual(new Set(['2026-03-02 23:58']))
  pass(90_000)
  expect(shown()).toEqual(new Set(['2026-03-03 00:00']))
})

test('what is opened between two looks at the clock says the minute it is', () => {
  const { rerender } = render(hours(1))
  now += 10_000
  rerender(hours(2))
  expect(screen.getAllByRole('paragraph')[1]?.textContent).toBe('2026-03-02 23:59')
})

test('a tablet that wakes up says at once what hour it is', () => {
  render(hours(2))
  now += 3 * 3_600_000
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(shown()).toEqual(new Set(['2026-03-03 02:58']))
})
