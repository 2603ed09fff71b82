import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { typeWithoutWaiting } from '../typeWithoutWaiting.ts'
import { openAccueil, rowOf } from './scene.tsx'

const search = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const numbers = (name: string) => [...screen.getByRole('list', { name }).querySelectorAll('[data-number]')].map((row) => row.getAttribute('data-number'))

test('a letter stands on the line before the rows are made for it, and Enter already takes whom it means', async () => {
  const { enter } = await openAccueil()
  await enter().type(search(), 'n')
  typeWithoutWaiting(search(), 'pope')
  const atOnce = { line: search(), told: screen.getByText('1 personne').tagName, listed: numbers('Récents') }
  expect(atOnce).toMatchObject({ line: { value: 'pope' }, told: 'OUTPUT', listed: ['B00212', 'B00041'] })
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('region', { name: 'Ioana Popescu' })).toBeTruthy()
  expect(numbers('1 personne')).toEqual(['B00300'])
})

const isInPage = (id: string | null): boolean => id !== null && document.getElementById(id) !== null

test('an arrow pressed before the rows are there points at none of them, and Enter opens nobody; once they are, it is on the one it came to', async () => {
  const { enter, someone } = await openAccueil()
  await someone({ firstName: 'Karima', lastName: 'Benali', number: 'B00042' })
  await enter().type(search(), 'n')
  const brought = vi.spyOn(Element.prototype, 'scrollIntoView')
  typeWithoutWaiting(search(), 'benali')
  const press = async (key: string) => {
    search().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    // What a key changes is drawn before anything else is.
    await Promise.resolve()
  }
  await press('ArrowDown')
  await press('ArrowDown')
  await press('Enter')
  expect([search().getAttribute('aria-activedescendant'), numbers('Récents')]).toEqual([null, ['B00212', 'B00041']])
  await waitFor(() => expect(isInPage(search().getAttribute('aria-activedescendant'))).toBe(true))
  const second = rowOf(screen.getByRole('list', { name: '2 personnes' }), 'B00042')
  // It is brought into sight once it is drawn.
  await waitFor(() => expect([search().getAttribute('aria-activedescendant'), brought.mock.contexts]).toEqual([second.id, [second]]))
  expect(screen.queryByRole('region', { name: /Benali/ })).toBeNull()
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('region', { name: 'Karima Benali' })).toBeTruthy()
})

test('under a finger a row keeps what it says: it is still of the one who was found there', async () => {
  const { enter, someone } = await openAccueil()
  await someone({ firstName: 'Awa', lastName: 'Ndiaye', number: 'B00400' })
  const user = enter()
  await user.type(search(), 'ndiaye')
  const list = screen.getByRole('list', { name: '2 personnes' })
  const before = list.innerHTML
  expect(before).toContain('homonyme')
  fireEvent.pointerDown(rowOf(list, 'B00400'))
  fireEvent.input(search(), { target: { value: 'popescu' } })
  await user.keyboard('{ArrowDown}')
  expect(list.innerHTML).toBe(before)
  fireEvent.pointerCancel(window)
  await waitFor(() => expect(numbers('1 personne')).toEqual(['B00300']))
})

test('two people of one name are told apart before anything is typed: one tap would note the wrong one', async () => {
  const { enter, someone, came } = await openAccueil()
  await came(await someone({ firstName: 'Awa', lastName: 'Ndiaye', number: 'B00400' }), '2026-11-16')
  enter()
  const list = screen.getByRole('list', { name: 'Récents' })
  await waitFor(() => expect(rowOf(list, 'B00400').textContent).toContain('n° B00400'))
  const marked = [...list.querySelectorAll('[data-number]')].filter((row) => row.textContent.includes('homonyme'))
  expect(new Set(marked.map((row) => row.getAttribute('data-number')))).toEqual(new Set(['B00212', 'B00400']))
})
