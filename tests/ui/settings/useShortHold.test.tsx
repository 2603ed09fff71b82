// A file that is ready to leave does not lie in memory for whoever comes next.
import { act, render, screen } from '@testing-library/react'
import { Activity, useEffect } from 'react'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { useShortHold } from '#ui/settings/useShortHold.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const ready = { bytes: 1 }
let holdAgain: (() => void) | undefined

function Pane() {
  const { held, hold } = useShortHold<typeof ready>()
  useEffect(() => {
    holdAgain = () => hold(ready)
  }, [hold])
  return <p>{held === undefined ? 'rien' : 'prête'}</p>
}

const desk = (shown: boolean) => <Activity mode={shown ? 'visible' : 'hidden'}><Pane /></Activity>

test('it is held for a minute', () => {
  render(desk(true))
  act(() => holdAgain?.())
  act(() => void vi.advanceTimersByTime(59_000))
  screen.getByText('prête')
  act(() => void vi.advanceTimersByTime(1_000))
  screen.getByText('rien')
})

test('a lock drops it, and what is ready only then is not kept', () => {
  const { rerender } = render(desk(true))
  act(() => holdAgain?.())
  rerender(desk(false))
  act(() => holdAgain?.())
  rerender(desk(true))
  screen.getByText('rien')
})
