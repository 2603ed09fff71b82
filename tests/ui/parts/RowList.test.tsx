import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { RowList } from '#ui/parts/RowList.tsx'

const list = (names: readonly string[]) => (
  <RowList label="Présents" items={names} keyOf={(one) => one} render={(one) => <button type="button">{one}</button>} empty={<p>Personne</p>} />
)
const seen = () => screen.getAllByRole('listitem').map((item) => item.textContent)

test('rows do not move while a finger is down, and come with its click', () => {
  const first = ['Benali', 'Kowalski']
  const { rerender } = render(list(first))
  const pressed = screen.getByRole('button', { name: 'Kowalski' })
  fireEvent.pointerDown(pressed)
  rerender(list(['Diallo', 'Benali', 'Kowalski']))
  expect(seen()).toEqual(['Benali', 'Kowalski'])
  fireEvent.pointerUp(pressed)
  expect(seen()).toEqual(['Benali', 'Kowalski'])
  fireEvent.click(pressed)
  expect(seen()).toEqual(['Diallo', 'Benali', 'Kowalski'])
})

test('a press that slips off gives the new list a moment later', () => {
  vi.useFakeTimers()
  const { rerender } = render(list(['Benali']))
  fireEvent.pointerDown(screen.getByRole('button'))
  rerender(list(['Diallo', 'Benali']))
  fireEvent.pointerUp(window)
  act(() => {
    vi.advanceTimersByTime(1000)
  })
  vi.useRealTimers()
  expect(seen()).toEqual(['Diallo', 'Benali'])
})

test('a scroll takes the finger away at once', () => {
  const { rerender } = render(list(['Benali']))
  fireEvent.pointerDown(screen.getByRole('button'))
  rerender(list(['Diallo', 'Benali']))
  fireEvent.pointerCancel(window)
  expect(seen()).toEqual(['Diallo', 'Benali'])
})

test('an empty list says so', () => {
  render(list([]))
  expect(screen.getByText('Personne')).toBeTruthy()
  expect(screen.queryByRole('list')).toBeNull()
})
