import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose } from '#ui/app/chosen.ts'
import { openAccueil } from './scene.tsx'

test('a card that comes when nobody has the focus has it at its name; one that comes while a line is typed on does not', async () => {
  const { enter, awa, karim } = await openAccueil()
  const user = enter()
  expect(document.activeElement).toBe(document.body)
  act(() => choose(awa))
  await waitFor(() => expect(document.activeElement).toBe(within(screen.getByRole('region', { name: 'Awa N’Diaye' })).getByRole('heading', { level: 2 }).closest('[tabindex]')))
  await user.type(screen.getByRole('searchbox'), 'k')
  act(() => choose(karim))
  await screen.findByRole('region', { name: 'Karim Benali' })
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
})
