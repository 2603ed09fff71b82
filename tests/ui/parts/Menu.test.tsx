import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Menu } from '#ui/parts/Menu.tsx'

test('rare things wait behind "Plus", one tap away, and close when one is chosen', async () => {
  const correct = vi.fn()
  render(<Menu label="Plus pour Awa N’Diaye" items={[{ word: 'Corriger la fiche', onChoose: correct }]} />)
  expect(screen.queryByRole('button', { name: 'Corriger la fiche' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Plus pour Awa N’Diaye' }))
  await userEvent.click(screen.getByRole('button', { name: 'Corriger la fiche' }))
  expect(correct).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('button', { name: 'Corriger la fiche' })).toBeNull()
})

test('what cannot be chosen now says why', async () => {
  const merge = vi.fn()
  render(<Menu label="Plus" items={[{ word: 'Fusionner', onChoose: merge, reason: 'réservé au responsable' }]} />)
  await userEvent.click(screen.getByRole('button', { name: 'Plus' }))
  await userEvent.click(screen.getByRole('button', { name: /Fusionner.*réservé au responsable/ }))
  expect(merge).not.toHaveBeenCalled()
})
