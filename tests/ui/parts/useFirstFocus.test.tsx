import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TextField } from '#ui/parts/TextField.tsx'
import { watchFinger } from '#ui/parts/finger.ts'

let forget = (): void => undefined
beforeEach(() => { forget = watchFinger(window) })
afterEach(() => {
  fireEvent.pointerCancel(window)
  forget()
})

const open = () => {
  const focus = vi.spyOn(HTMLElement.prototype, 'focus')
  render(<TextField label="Chercher dans l’aide" value="" onChange={() => undefined} takesFocus />)
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  return focus.mock.calls
}

test('a field that takes the focus is scrolled to when its screen opens', () => {
  expect(open()).toEqual([[{ preventScroll: false }]])
})

test('a finger that is down by then keeps what it presses where it is', () => {
  fireEvent.pointerDown(window)
  expect(open()).toEqual([[{ preventScroll: true }]])
})
