import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { typeWithoutWaiting } from '../typeWithoutWaiting.ts'
import { enter, openScene } from './scene.tsx'

const line = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const keyFor = (name: string) => screen.queryByRole('button', { name: `+1 lettre pour ${name}` })
const pointedAt = (): string | null => line().getAttribute('aria-activedescendant')

const openTwo = async () => {
  const { memory, domiciled, waiting } = await openScene()
  const fatou = await domiciled({ lastName: 'Traoré', firstName: 'Fatoumata', boxNumber: '88' })
  const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim', boxNumber: '41' })
  return { user: enter(memory), given: () => ({ fatou: waiting(fatou), karim: waiting(karim) }) }
}

test('a letter stands on the line before the rows are made for it: until then no arrow points at one of them', async () => {
  const { user } = await openTwo()
  await user.keyboard('ben')
  expect(pointedAt()).not.toBeNull()
  typeWithoutWaiting(line(), 'traore')
  expect([pointedAt(), keyFor('Karim Benali') === null, keyFor('Fatoumata Traoré')]).toEqual([null, false, null])
  await waitFor(() => expect(keyFor('Fatoumata Traoré')).not.toBeNull())
  expect(document.getElementById(pointedAt() ?? '')?.textContent).toContain('Traoré')
})

test('Enter takes whom the line means, though their row is not there yet', async () => {
  const { user, given } = await openTwo()
  await user.keyboard('ben')
  typeWithoutWaiting(line(), 'traore')
  line().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  expect(keyFor('Karim Benali')).not.toBeNull()
  await waitFor(() => expect(given()).toEqual({ fatou: 1, karim: 0 }))
})

test('a row that was taken is gone at once: a second tap on its place notes nothing', async () => {
  const { user } = await openTwo()
  await user.keyboard('ben')
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  keyFor('Karim Benali')?.click()
  // What a tap changes is drawn before anything else is.
  await Promise.resolve()
  expect(keyFor('Karim Benali')).toBeNull()
})

test('a second tap beside the row that went takes the focus from nobody: the next name goes to the line', async () => {
  const { user, given } = await openTwo()
  await user.keyboard('ben')
  await user.dblClick(keyFor('Karim Benali') ?? line())
  expect(fireEvent.mouseDown(screen.getByText(/^Après chaque nom/))).toBe(false)
  expect(document.activeElement).toBe(line())
  await user.keyboard('traore')
  expect(fireEvent.mouseDown(keyFor('Fatoumata Traoré') ?? line())).toBe(true)
  await user.keyboard('{Enter}')
  expect(given()).toEqual({ fatou: 1, karim: 1 })
})
