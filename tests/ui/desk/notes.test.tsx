// Notes in the file, alerts on the card: who reads which (metier.md §8; decisions/0028).
import '#ui/desk/NotesDialog.tsx'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { writeNote } from '#desk/writeNote.ts'
import { choose } from '#ui/app/chosen.ts'
import { factsOf, openAccueil } from './scene.tsx'

const noted = async () => {
  const scene = await openAccueil()
  await scene.memory.act(writeNote({ person: scene.awa, text: 'vient avec un chien', alert: false }))
  await scene.memory.act(writeNote({ person: scene.awa, text: 'rappeler le CCAS', alert: true }))
  return scene
}

test('whoever welcomes reads the alert on the card, and no note in the file', async () => {
  const { memory, enter, awa } = await noted()
  memory.as(await memory.agent({ name: 'Sophie Leroy', role: 'desk' }))
  const user = enter()
  choose(awa)
  expect(await screen.findByText('rappeler le CCAS')).toBeTruthy()
  expect(screen.queryByText(/chien/)).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Plus pour Awa N’Diaye' }))
  expect(screen.queryByRole('button', { name: 'Notes et alertes' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Voir la fiche' }))
  expect((await screen.findByRole('dialog')).textContent).not.toContain('chien')
})

test('whoever keeps files reads both in the file', async () => {
  const { enter, awa } = await noted()
  const user = enter()
  choose(awa)
  await user.click(await screen.findByRole('button', { name: 'Plus pour Awa N’Diaye' }))
  await user.click(screen.getByRole('button', { name: 'Voir la fiche' }))
  expect((await screen.findByRole('dialog')).textContent).toMatch(/Alerte : rappeler le CCAS.*Note : vient avec un chien/)
})

test('facts only: a word of health is warned of, kept all the same; a note is closed where it stands', async () => {
  const { memory, enter, awa } = await noted()
  const user = enter()
  choose(awa)
  await user.click(await screen.findByRole('button', { name: 'Plus pour Awa N’Diaye' }))
  await user.click(screen.getByRole('button', { name: 'Notes et alertes' }))
  const dialog = await screen.findByRole('dialog', { name: 'Notes et alertes : Awa N’Diaye' })
  await user.click(within(dialog).getByRole('button', { name: 'Clore : vient avec un chien' }))
  await waitFor(() => expect(within(dialog).queryByText(/vient avec un chien/)).toBeNull())
  await user.click(within(dialog).getByRole('button', { name: 'Écrire' }))
  expect(await within(dialog).findByText('Précisez en quelques mots.')).toBeTruthy()
  await user.click(within(dialog).getByLabelText('Alerte, sur la carte'))
  await user.type(within(dialog).getByLabelText(/^Texte/), 'diabète')
  expect(within(dialog).getByText(/donnée de santé/)).toBeTruthy()
  await user.type(within(dialog).getByLabelText(/^Jusqu’au/), '2026-11-20')
  await user.click(within(dialog).getByRole('button', { name: 'Écrire' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(factsOf(memory, 'noteWritten').at(-1)).toMatchObject({ data: { until: '2026-11-20' }, secret: { text: 'diabète', alert: true } })
})
