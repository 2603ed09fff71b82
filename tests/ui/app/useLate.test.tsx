import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useLate } from '#ui/app/useLate.ts'
import { watchFinger } from '#ui/parts/finger.ts'

let forget = (): void => undefined
beforeEach(() => { forget = watchFinger(window) })
afterEach(() => {
  fireEvent.pointerCancel(window)
  forget()
})

const nothing = (): void => undefined

function Figures({ month, onDraw = nothing }: { readonly month: string; readonly onDraw?: (month: string) => void }) {
  const shown = useLate(month)
  onDraw(shown)
  return <><h2>{month}</h2><button type="button">{`passages en ${shown}`}</button></>
}

const page = () => [screen.getByRole('heading').textContent, screen.getByRole('button').textContent]

test('the figures of another month follow the tap that asks for them', () => {
  const { rerender } = render(<Figures month="novembre" />)
  const drawn: string[] = []
  rerender(<Figures month="octobre" onDraw={(month) => { drawn.push(month) }} />)
  expect(drawn).toEqual(['novembre', 'octobre'])
  expect(page()).toEqual(['octobre', 'passages en octobre'])
})

test('a figure that a finger presses before the others have come stays under it', () => {
  const { rerender } = render(<Figures month="novembre" />)
  fireEvent.pointerDown(screen.getByRole('button'))
  rerender(<Figures month="octobre" />)
  expect(page()).toEqual(['octobre', 'passages en novembre'])
  fireEvent.click(screen.getByRole('button'))
  expect(page()).toEqual(['octobre', 'passages en octobre'])
})

test('nor does what was being drawn when the finger came down', () => {
  const { rerender } = render(<Figures month="novembre" />)
  const button = screen.getByRole('button')
  const press = (month: string): void => {
    if (month === 'octobre') button.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  }
  rerender(<Figures month="octobre" onDraw={press} />)
  expect(page()).toEqual(['octobre', 'passages en novembre'])
  fireEvent.click(screen.getByRole('button'))
  expect(page()).toEqual(['octobre', 'passages en octobre'])
})
