import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choose, useChosen } from '#ui/app/chosen.ts'
import { openAccueil } from './scene.tsx'

const search = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })

test('over a card, whoever comes back to the line types the next name: the one before goes, by finger and by Tab', async () => {
  const { enter } = await openAccueil()
  const user = enter()
  await user.type(search(), 'pope')
  await user.keyboard('{Enter}')
  await screen.findByRole('region', { name: 'Ioana Popescu' })
  await waitFor(() => expect(document.activeElement).not.toBe(search()))
  await user.click(search())
  await user.keyboard('nd')
  expect(search()).toHaveProperty('value', 'nd')
  // The line has the focus: a finger in it sets the caret, as anywhere.
  await user.click(search())
  await user.keyboard('i')
  expect(search()).toHaveProperty('value', 'ndi')
  await user.tab()
  await user.tab({ shift: true })
  await user.keyboard('be')
  expect(search()).toHaveProperty('value', 'be')
})

const aMoment = () => act(() => new Promise((resolve) => { setTimeout(resolve, 20) }))

test('whoever was opened right after Enter stays, and a desk that is left opens nobody', async () => {
  const { enter, karim, ioana } = await openAccueil()
  await enter().type(search(), 'pope')
  fireEvent.keyDown(search(), { key: 'Enter' })
  act(() => choose(karim))
  await aMoment()
  expect(useChosen.getState().person).toBe(karim)
  act(() => choose(undefined))
  fireEvent.keyDown(search(), { key: 'Enter' })
  await aMoment()
  expect(useChosen.getState().person).toBe(ioana)
  act(() => choose(undefined))
  fireEvent.keyDown(search(), { key: 'Enter' })
  cleanup()
  await aMoment()
  expect(useChosen.getState().person).toBeUndefined()
})
