import { searchbox } from './desk.ts'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { cardFromList, cardWithMail, dialog, menu, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'

const tiles = 'Passage et prestations'

const journal: Layer[1] = async (page) => {
  await walkTo(page, '/?journal=2026-11-17')
  await expect(page.getByRole('list', { name: 'Actes du jour' })).toBeVisible()
}

const card: Layer[1] = (page) => cardFromList(page, 'sans-manifestation')

const ofCard = (word?: string): Layer[1] => async (page) => {
  await card(page)
  await menu(page, /^Plus/, word)
}

/** The Accueil, its card, its journal, and who is at the desk. */
export const deskLayers: readonly Layer[] = [
  ['a search that finds', async (page) => {
    await walkTo(page, '/')
    await searchbox(page).fill('mar')
    await expect(page.getByRole('heading', { name: /^\d+ personnes|premières personnes/ })).toBeVisible()
  }],
  ['a search that finds nobody', async (page) => {
    await searchbox(page).fill('xyzxyz')
    await expect(page.getByText('Personne ne répond à')).toBeVisible()
  }],
  ['a new person without a name', async (page) => {
    await press(page, 'Nouvelle personne')
    await refused(page, 'Créer la fiche')
  }],
  ['a new person like another', async (page) => {
    await press(page, 'Nouvelle personne')
    await dialog(page).getByLabel('Nom', { exact: true }).fill('Martin')
    await dialog(page).getByLabel('Prénom', { exact: true }).fill('Philippe')
    await expect(dialog(page).getByText('Est-ce l’une de ces personnes')).toBeVisible()
  }],
  ['a group', async (page) => {
    await searchbox(page).fill('')
    await press(page, 'Groupe anonyme')
    await expect(dialog(page)).toBeVisible()
  }],
  ['a card with an alert', card],
  ['a card’s menu', ofCard()],
  ['a file', ofCard('Voir la fiche')],
  ['a file that is changed', ofCard('Modifier la fiche')],
  ['a late entry without a reason', async (page) => {
    await ofCard('Noter à un autre moment')(page)
    await refused(page, 'Noter')
  }],
  ['a tile that asks', async (page) => {
    await card(page)
    const grid = page.getByRole('group', { name: tiles })
    await press(grid, 'Douche')
    await expect(grid.getByRole('button', { name: 'Douche' })).toHaveAccessibleDescription(/^noté/)
    await press(grid, 'Douche')
    await expect(grid.getByRole('button', { name: 'Ajouter' })).toBeVisible()
  }],
  ['a card with mail', cardWithMail],
  ['mail handed out in part', async (page) => {
    await cardWithMail(page)
    await press(page, 'Une partie / mandataire…')
    await expect(dialog(page)).toBeVisible()
  }],
  ['a procuration without a name', async (page) => {
    await cardWithMail(page)
    await press(page, 'Une partie / mandataire…')
    await press(dialog(page), 'Ajouter une procuration')
    await refused(page, 'Noter la procuration')
  }],
  ['a forwarding without an address', async (page) => {
    await ofCard('Procurations et réexpédition')(page)
    await press(dialog(page), 'Demander une réexpédition')
    await refused(page, 'Noter la réexpédition')
  }],
  ['mail that is sent on, and mail that is stopped', async (page) => {
    await ofCard('Procurations et réexpédition')(page)
    await press(dialog(page), 'Demander une réexpédition')
    await dialog(page).getByLabel('Adresse de réexpédition').fill('Chez Mme Petit\n3 rue des Lilas\n59000 Lille')
    await press(dialog(page), 'Noter la réexpédition')
    await press(dialog(page), 'Détail de la réexpédition')
    await press(dialog(page), 'Suspendre le courrier')
    await press(dialog(page), 'Noter la suspension')
    await expect(dialog(page).getByText(/^Courrier suspendu du/)).toBeVisible()
  }],
  ['mail that is taken in again, and what is over', async (page) => {
    await ofCard('Procurations et réexpédition')(page)
    await press(dialog(page), 'Recevoir de nouveau')
    await press(dialog(page), /^Suspensions passées/)
    await expect(dialog(page).getByRole('list', { name: /^Suspensions passées/ })).toBeVisible()
  }],
  ['the day’s journal', journal],
  ['an act taken back with a reason', async (page) => {
    await journal(page)
    await menu(page, /^Plus/, 'Annuler avec un motif')
    await expect(dialog(page)).toBeVisible()
  }],
  ['an act moved without a reason', async (page) => {
    await journal(page)
    await menu(page, /^Plus/, 'Changer l’heure ou le jour')
    await refused(page, 'Changer le moment')
  }],
  ['the agent’s door', async (page) => {
    await walkTo(page, '/')
    await press(page, /, au bureau$/)
    await expect(dialog(page)).toBeVisible()
  }],
]
