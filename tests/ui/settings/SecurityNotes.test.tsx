import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SecurityNotesPane } from '#ui/settings/SecurityNotesPane.tsx'
import { button, enter } from './scene.tsx'

test('what protects and what does not stand on one page, side by side, and the limits are as many as the promises', async () => {
  const { user } = await enter(SecurityNotesPane)
  await user.click(await button('Ce qui protège, ce qui ne protège pas'))
  const page = within(await screen.findByRole('dialog', { name: 'Sécurité : ce qui protège, ce qui ne protège pas' }))
  const [protects, doesNot] = page.getAllByRole('list').map((list) => within(list).getAllByRole('listitem').length)
  expect(protects).toBe(6)
  expect(doesNot).toBe(6)
  page.getByText(/Le code à six chiffres n’est pas une clé/)
  await user.click(page.getByRole('button', { name: 'Fermer' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
