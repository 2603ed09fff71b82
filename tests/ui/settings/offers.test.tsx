import '#ui/settings/EditPrestation.tsx'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { initialSettings } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { SettingsRoom } from '#ui/settings/SettingsRoom.tsx'
import { button, enter, fill } from './scene.tsx'

const withOwn = async () => {
  const scene = await enter(SettingsRoom, {
    prepare: (memory) => memory.act(changeSettings({ prestations: [...initialSettings.prestations, { code: 'own', name: 'Coiffeur', icon: 'scissors' }] })),
  })
  const dialog = () => within(screen.getByRole('dialog'))
  const write = (label: string, value: string) => fireEvent.change(dialog().getByLabelText(label), { target: { value } })
  const save = async () => scene.user.click(dialog().getByRole('button', { name: 'Enregistrer la prestation' }))
  return { ...scene, dialog, write, save, settings: () => settingsOf(scene.memory.register()) }
}

test('a prestation says its limit, its season, and that it does not count; it takes its place among the tiles', async () => {
  const { user, dialog, write, save, settings } = await withOwn()
  await user.click(await button('Modifier Coiffeur'))
  await screen.findByRole('dialog', { name: 'Prestation : Coiffeur' })
  write('Nom', ' ')
  await save()
  expect(dialog().getByText('Indiquez un nom.')).toBeTruthy()
  write('Nom', 'Barbier')
  await user.click(dialog().getByLabelText('Comptée dans le bilan'))
  await user.selectOptions(dialog().getByLabelText('Limite par personne'), 'Par semaine')
  write('Nombre de fois', '0')
  await save()
  expect(dialog().getByText('Indiquez un nombre, de 1 à 99.')).toBeTruthy()
  write('Nombre de fois', '2')
  write('Saison : du', '15/11')
  await save()
  expect(dialog().getByText('Indiquez deux jours de l’année, comme 15/11 et 31/03.')).toBeTruthy()
  write('au (inclus)', '31/3')
  write('Place parmi les touches', '1')
  await save()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(settings().prestations[0]).toEqual({ code: 'own', name: 'Barbier', icon: 'scissors', uncounted: true, limit: { times: 2, per: 'week' }, season: { from: '11-15', to: '03-31' } })
  expect(screen.getByText('2 par semaine · du 15 nov. au 31 mars · hors bilan')).toBeTruthy()
})

test('the published ones keep their name and always count', async () => {
  const { user, dialog, save, settings } = await withOwn()
  await user.click(await button('Modifier Petit-déjeuner'))
  await screen.findByRole('dialog', { name: 'Prestation : Petit-déjeuner' })
  expect(dialog().queryByLabelText('Nom')).toBeNull()
  expect(dialog().queryByLabelText('Comptée dans le bilan')).toBeNull()
  await user.click(dialog().getByLabelText('Donnée plusieurs fois par jour'))
  await save()
  await waitFor(() => expect(settings().prestations[0]).toEqual({ code: 'breakfast', icon: 'coffee', many: true }))
})

test('the doors that the desk sends to are taken off, put back and added; a code says nothing of its name', async () => {
  const { user, settings } = await withOwn()
  await user.click(await button('Retirer PassVers'))
  await button('Remettre PassVers')
  expect(settings().referrals.find(({ code }) => code === 'door4')).toEqual({ code: 'door4', retired: true })
  await user.click(await button('Remettre PassVers'))
  await button('Retirer PassVers')
  await user.click(await button('Ajouter le service'))
  await screen.findByText('Indiquez le nom du service.')
  await fill('Nom du nouveau service', 'asll')
  await user.click(await button('Ajouter le service'))
  await screen.findByText('Un service porte déjà ce nom.')
  await fill('Nom du nouveau service', 'Mission locale')
  await user.click(await button('Ajouter le service'))
  await button('Retirer Mission locale')
  expect(settings().referrals.at(-1)).toMatchObject({ name: 'Mission locale' })
  expect(settings().referrals.at(-1)?.code).not.toMatch(/mission/i)
})
