import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { settingsOf } from '#domain/settingsOf.ts'
import { SettingsRoom } from '#ui/settings/SettingsRoom.tsx'
import { button, enter, fill } from './scene.tsx'

const field = 'Équivalences du lieu'

test('the house writes the names that it takes for one another, one line each, and takes them back in one tap', async () => {
  const { user, memory } = await enter(SettingsRoom)
  const kept = () => settingsOf(memory.register()).equivalences
  expect((await button(/Enregistrer les équivalences/)).getAttribute('aria-disabled')).toBe('true')
  await fill(field, 'Papis = Abdoulaye\n\n Tantie =Fatoumata= Fatou')
  await user.click(await button('Enregistrer les équivalences'))
  await waitFor(() => expect(kept()).toEqual([['Papis', 'Abdoulaye'], ['Tantie', 'Fatoumata', 'Fatou']]))
  expect(screen.getByLabelText(new RegExp(field)).textContent).toBe('Papis = Abdoulaye\nTantie = Fatoumata = Fatou')
  await user.click(await button('Annuler'))
  await waitFor(() => expect(kept()).toEqual([]))
})

test('a name that is equal to none is told by its line, and nothing is kept', async () => {
  const { user, memory } = await enter(SettingsRoom)
  await fill(field, 'Papis')
  await user.click(await button('Enregistrer les équivalences'))
  await screen.findByText('« Papis » n’est égal à aucun autre nom : écrivez « Papis = … ».')
  expect(settingsOf(memory.register()).equivalences).toEqual([])
})
