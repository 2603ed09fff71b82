import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { initialSettings } from '#domain/settings.ts'
import { PaperDialog } from '#ui/paper/PaperDialog.tsx'
import { enter, openScene } from '../domiciliation/scene.tsx'
import { InHouse } from '../inHouse.tsx'

const openDialog = async (letterhead: Partial<typeof initialSettings.letterhead> = {}) => {
  const scene = await openScene()
  const awa = await scene.domiciled({ firstName: 'Awa', lastName: 'N’Diaye', number: 'B00017', sex: 'female' }, '2026-09-01')
  await scene.memory.act(changeSettings({ letterhead: { ...initialSettings.letterhead, ...letterhead } }))
  const { user } = enter(scene.memory, '/domiciliation', awa)
  await user.click(await screen.findByRole('button', { name: /^Plus d’actions pour/ }))
  await user.click(screen.getByRole('button', { name: 'Imprimer…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Documents : Awa N’Diaye' }))
  const noted = () => activeOfKind(scene.memory.register(), 'accessNoted').filter(({ secret }) => secret?.what === 'fileExported' && secret.person === awa).map(({ secret }) => secret?.detail)
  return { ...scene, awa, user, dialog, noted }
}

test('each print is noted by the document’s name, by our key as by the browser’s own; once it is closed, nothing is', async () => {
  const { user, dialog, noted } = await openDialog()
  // As a browser does, before it opens its own window.
  window.print = vi.fn(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(dialog.getAllByText('Ce document n’est pas l’attestation.')).toHaveLength(2)
  await user.click(dialog.getByRole('button', { name: 'Imprimer' }))
  expect(window.print).toHaveBeenCalledOnce()
  await waitFor(() => expect(noted()).toEqual(['Fiche pour le Cerfa de demande (16029*01)']))
  await user.selectOptions(dialog.getByLabelText('Document'), 'Réponse à un organisme payeur')
  window.dispatchEvent(new Event('beforeprint'))
  await waitFor(() => expect(noted()).toEqual(['Fiche pour le Cerfa de demande (16029*01)', 'Réponse à un organisme payeur']))
  await user.click(dialog.getByRole('button', { name: 'Fermer' }))
  window.dispatchEvent(new Event('beforeprint'))
  await new Promise((resolve) => { setTimeout(resolve, 20) })
  expect(noted()).toHaveLength(2)
})

test('whoever reads a document on the screen has looked at the file, printed or not', async () => {
  const scene = await openScene()
  const awa = await scene.domiciled({ firstName: 'Awa', lastName: 'N’Diaye' }, '2026-09-01')
  render(<InHouse memory={scene.memory}><PaperDialog person={awa} onClose={() => undefined} /></InHouse>)
  await waitFor(() => expect(activeOfKind(scene.memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.person])).toEqual([['fileOpened', awa]]))
})

test('what is not decided has no letter, and what the payer asked stands on the answer', async () => {
  const { user, dialog } = await openDialog()
  const offered = within(dialog.getByLabelText('Document')).getAllByRole('option').map(({ textContent }) => textContent)
  expect(offered).toEqual(['Fiche pour le Cerfa de demande (16029*01)', 'Fiche pour le Cerfa d’attestation (16030*01)', 'Réponse à un organisme payeur', 'Relevé des contacts'])
  await user.selectOptions(dialog.getByLabelText('Document'), 'Réponse à un organisme payeur')
  await user.type(dialog.getByLabelText(/^Organisme qui demande/), 'CAF 92')
  await user.type(dialog.getByLabelText(/^Référence de sa demande/), '12 A')
  expect(dialog.getByText('CAF 92')).toBeDefined()
  expect(dialog.getByText(/Votre référence : 12 A\./)).toBeDefined()
})

test('contacts are those of six months, or of the dates that are asked; dates the wrong way round print nothing', async () => {
  const { user, dialog } = await openDialog()
  await user.selectOptions(dialog.getByLabelText('Document'), 'Relevé des contacts')
  expect(dialog.getByText('Contacts notés pour Mme Awa N’Diaye, du 17 mai 2026 au 17 novembre 2026 inclus.')).toBeDefined()
  expect(dialog.getByRole('cell', { name: 'décision' })).toBeDefined()
  expect(dialog.getAllByRole('cell', { name: 'Nadia Brunet' })).toHaveLength(1)
  window.print = vi.fn()
  fireEvent.change(dialog.getByLabelText('Contacts du'), { target: { value: '2026-12-01' } })
  expect(dialog.getByText('Indiquez deux dates, la première avant la seconde.')).toBeDefined()
  await user.click(dialog.getByRole('button', { name: /^Imprimer/ }))
  expect(window.print).not.toHaveBeenCalled()
})

test('a letterhead with holes is said on the screen, with where to fill it; a whole one stands at the head', async () => {
  const { dialog, memory } = await openDialog()
  expect(dialog.getByText(/il manque l’organisme, l’adresse, la ville de signature, le signataire\. Un responsable le remplit dans Réglages/)).toBeDefined()
  expect(dialog.getByText('La Boussole')).toBeDefined()
  await memory.act(changeSettings({ letterhead: { ...initialSettings.letterhead, organisation: 'CCAS de Rueil', address: '13 boulevard Foch', town: 'Rueil', signatory: 'Jeanne Delmas' } }))
  await dialog.findByText('Rueil, le 17 novembre 2026')
  expect(dialog.queryByText(/il manque/)).toBeNull()
})
