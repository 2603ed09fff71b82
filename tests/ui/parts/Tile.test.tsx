import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Coffee from 'lucide-react/icons/coffee'
import { expect, test, vi } from 'vitest'
import { Tile, type TileProps } from '#ui/parts/Tile.tsx'

const tile = (props: Partial<TileProps>) => <Tile icon={Coffee} word="Petit-déjeuner" state="todo" {...props} />

test('a tile is named by its word alone; the last time is its description', () => {
  render(tile({ fact: 'lundi' }))
  expect(screen.getByRole('button', { name: 'Petit-déjeuner', description: 'lundi' })).toBeTruthy()
})

test('the habit can carry a longer name than its face', () => {
  render(tile({ state: 'usual', word: 'D’habitude', name: "Comme d'habitude : lessive", fact: 'reste : lessive' }))
  expect(screen.getByRole('button', { name: "Comme d'habitude : lessive" })).toBeTruthy()
})

test('a noted tile says so in words, not only in green', () => {
  render(tile({ state: 'done', fact: '9 h 12' }))
  expect(screen.getByRole('button', { description: 'noté 9 h 12' })).toBeTruthy()
})

test('a second breakfast is asked for on the tile, and added only when somebody says "Ajouter"', async () => {
  const add = vi.fn()
  render(tile({ state: 'done', fact: '9 h 12', again: { at: '9 h 12', onAdd: add } }))
  await userEvent.click(screen.getByRole('button', { name: 'Petit-déjeuner' }))
  expect(add).not.toHaveBeenCalled()
  const question = screen.getByRole('button', { name: 'Ajouter' })
  expect(screen.getByText('Déjà noté à 9 h 12 — ajouter ?')).toBeTruthy()
  await userEvent.click(question)
  expect(add).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('button', { name: 'Petit-déjeuner' })).toBe(question)
})

test('the second tap of a double tap does not answer the question that the first one raised', async () => {
  const add = vi.fn()
  render(tile({ state: 'done', again: { at: '9 h 12', onAdd: add } }))
  await userEvent.dblClick(screen.getByRole('button', { name: 'Petit-déjeuner' }))
  expect(add).not.toHaveBeenCalled()
  expect(screen.getByRole('button', { name: 'Ajouter' })).toBeTruthy()
})

test('Escape takes the question back and goes no further', async () => {
  const outer = vi.fn()
  render(<dialog open onKeyDown={outer}>{tile({ state: 'done', again: { at: '9 h 12', onAdd: vi.fn() } })}</dialog>)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Ajouter' })).toBeTruthy()
  outer.mockClear()
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: 'Petit-déjeuner' })).toBeTruthy()
  expect(outer).not.toHaveBeenCalled()
})

test('leaving the tile takes the question back', async () => {
  render(
    <>
      {tile({ state: 'done', again: { at: '9 h 12', onAdd: vi.fn() } })}
      <button type="button">Suivant</button>
    </>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Petit-déjeuner' }))
  await userEvent.tab()
  expect(screen.queryByRole('button', { name: 'Ajouter' })).toBeNull()
})

test('a question about an act that was undone meanwhile is gone', async () => {
  const { rerender } = render(tile({ state: 'done', again: { at: '9 h 12', onAdd: vi.fn() } }))
  await userEvent.click(screen.getByRole('button'))
  rerender(tile({ state: 'todo' }))
  expect(screen.getByRole('button', { name: 'Petit-déjeuner' })).toBeTruthy()
  rerender(tile({ state: 'done', again: { at: '9 h 40', onAdd: vi.fn() } }))
  expect(screen.queryByRole('button', { name: 'Ajouter' })).toBeNull()
})

test('an impossible tile gives its reason and calls nothing', async () => {
  const press = vi.fn()
  render(tile({ state: 'impossible', fact: 'complet', onPress: press }))
  const refused = screen.getByRole('button', { name: 'Petit-déjeuner', description: 'impossible complet' })
  await userEvent.click(refused)
  expect(press).not.toHaveBeenCalled()
})
