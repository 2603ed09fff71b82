import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { attestationHandedOn } from '#domain/domiciliation/requests.ts'
import { whoIs } from '#domain/person/who.ts'
import { choose } from '#ui/app/chosen.ts'
import { openAccueil, today } from './scene.tsx'

const fill = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } })
// By its tag: the roles of a whole room take jsdom a second each.
const opened = async () => within(await waitFor(() => {
  const layer = document.querySelector<HTMLElement>('dialog[open]')
  if (layer === null) throw new Error('no dialog')
  return layer
}))

test('what a domiciliation asks for is written in the file, not at the door, and read behind a second step', async () => {
  const { memory, awa, enter } = await openAccueil()
  const user = enter()
  await user.click(screen.getByText('Nouvelle personne'))
  const door = await opened()
  expect(door.queryByLabelText('Nationalité')).toBeNull()
  await user.click(door.getByText('Ne pas créer'))
  choose(awa)
  await user.click(await screen.findByText('Modifier la fiche'))
  const edit = await opened()
  expect(edit.getByText('Seulement si une prestation en dépend.')).toBeTruthy()
  fill(edit.getByLabelText('Nationalité'), 'european')
  fill(edit.getByLabelText('Lieu de naissance'), 'Lisbonne')
  fill(edit.getByLabelText('Première domiciliation ici'), '2026-11-18')
  await user.click(edit.getByText('Enregistrer'))
  const since = edit.getByLabelText('Première domiciliation ici')
  await waitFor(() => expect(since.getAttribute('aria-invalid')).toBe('true'))
  fill(since, '2021-03-01')
  await user.click(edit.getByText('Enregistrer'))
  await waitFor(() => expect(whoIs(memory.register(), awa)).toMatchObject({ nationality: 'european', birthPlace: 'Lisbonne', domiciledSince: '2021-03-01', lastName: 'N’Diaye' }))
  await user.click(screen.getByText('Voir la fiche'))
  const file = await opened()
  expect(file.getByText('Union européenne')).toBeTruthy()
  expect(file.getByText('01/03/2021')).toBeTruthy()
  expect(file.queryByText('Langue parlée')).toBeNull()
})

test('the attestation is handed over from the card of whoever is domiciled, and of nobody else', async () => {
  const { memory, awa, karim, domiciled, enter } = await openAccueil()
  await domiciled(awa, '2026-11-10')
  const user = enter()
  choose(karim)
  await screen.findByText('Voir la fiche')
  expect(screen.queryByText('Remettre l’attestation')).toBeNull()
  choose(awa)
  await user.click(await screen.findByText('Remettre l’attestation'))
  await waitFor(() => expect(attestationHandedOn(memory.register(), awa, today)).toBe(today))
})
