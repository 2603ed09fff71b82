import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { SearchBox, type SearchBoxProps } from '#ui/parts/SearchBox.tsx'

function Search(props: Partial<SearchBoxProps>) {
  const [text, type] = useState('')
  const ref = useRef<HTMLInputElement>(null)
  return (
    <>
      <SearchBox value={text} onChange={type} ref={ref} {...props} />
      <button type="button" onClick={() => ref.current?.focus()}>
        Chercher
      </button>
    </>
  )
}

test('the search is a searchbox "Rechercher une personne"', () => {
  render(<Search />)
  expect(screen.getByRole('searchbox', { name: 'Rechercher une personne' })).toBeTruthy()
})

test('Escape empties it; empty, it leaves Escape to the layer around it', async () => {
  const outer = vi.fn()
  render(
    <dialog open onKeyDown={outer}>
      <Search takesFocus />
    </dialog>,
  )
  await userEvent.keyboard('moh')
  outer.mockClear()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('')
  expect(outer).not.toHaveBeenCalled()
  await userEvent.keyboard('{Escape}')
  expect(outer).toHaveBeenCalledTimes(1)
})

test('the cross empties it and keeps the hand in the search', async () => {
  render(<Search takesFocus />)
  await userEvent.keyboard('moh')
  await userEvent.click(screen.getByRole('button', { name: 'Effacer la recherche' }))
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
  expect(screen.queryByRole('button', { name: 'Effacer la recherche' })).toBeNull()
})

test('arrows and Enter belong to the results', async () => {
  const move = vi.fn()
  const enter = vi.fn()
  render(<Search takesFocus onMove={move} onEnter={enter} />)
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
  expect(move.mock.calls).toEqual([[1], [1], [-1]])
  expect(enter).toHaveBeenCalledTimes(1)
})

test('a room can put the focus in it, by a key or a shortcut', async () => {
  render(<Search />)
  await userEvent.click(screen.getByRole('button', { name: 'Chercher' }))
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
})

test('a finger that comes back chooses the whole, though it sets the caret after the focus; a stretch that it chose stays', () => {
  render(<Search selects />)
  const box = screen.getByRole<HTMLInputElement>('searchbox')
  fireEvent.change(box, { target: { value: 'haddad' } })
  const comeBack = (start: number, end: number) => {
    act(() => box.blur())
    fireEvent.pointerDown(box)
    act(() => box.focus())
    box.setSelectionRange(start, end)
    fireEvent.click(box)
    return [box.selectionStart, box.selectionEnd]
  }
  expect(comeBack(3, 3)).toEqual([0, 6])
  expect(comeBack(1, 4)).toEqual([1, 4])
})
