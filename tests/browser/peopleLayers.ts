import { expect } from './fixtures.ts'
import { cardFromList, dialog, menu, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'

const merge = 'C’est la même personne : réunir les dossiers'

const card: Layer[1] = (page) => cardFromList(page, 'sans-manifestation')

const ofCard = (word: string): Layer[1] => async (page) => {
  await card(page)
  await menu(page, /^Plus pour/, word)
}

/** People at the door: noted of, living together, kept out. */
export const peopleLayers: readonly Layer[] = [
  ['a note without a word', async (page) => {
    await ofCard('Notes et alertes')(page)
    await refused(page, 'Écrire')
  }],
  ['a note that stands', async (page) => {
    await ofCard('Notes et alertes')(page)
    await dialog(page).getByLabel('Alerte, sur la carte').check()
    await dialog(page).getByLabel(/^Texte/).fill('Rappeler le CCAS au sujet du rendez-vous de mardi')
    await press(dialog(page), 'Écrire')
    await expect(dialog(page)).toBeHidden()
    await menu(page, /^Plus pour/, 'Notes et alertes')
    await expect(dialog(page).getByRole('list', { name: 'Notes et alertes en cours' })).toBeVisible()
  }],
  ['a household', async (page) => {
    await ofCard('Foyer')(page)
    await dialog(page).getByLabel(/^Ajouter quelqu’un/).fill('martin')
    await press(dialog(page), /^Ajouter au foyer/)
    await expect(dialog(page).getByRole('button', { name: 'Passage du foyer : 2 personnes' })).toBeVisible()
  }],
  ['the other file of a person, looked for', async (page) => {
    await ofCard(merge)(page)
    await dialog(page).getByLabel(/^Chercher l’autre dossier/).fill('martin')
    await expect(dialog(page).getByRole('button', { name: /^Comparer avec/ }).first()).toBeVisible()
    await refused(page, 'Réunir les dossiers')
  }],
  ['two files side by side', async (page) => {
    await ofCard(merge)(page)
    await dialog(page).getByLabel(/^Chercher l’autre dossier/).fill('martin')
    await press(dialog(page), /^Comparer avec/)
    await expect(dialog(page).getByRole('table', { name: 'Les deux dossiers' })).toBeVisible()
  }],
  // The comparison that was left opens again as it was.
  ['files that were merged, to be separated', async (page) => {
    await ofCard(merge)(page)
    const sure = dialog(page).getByLabel('C’est bien la même personne')
    if (await sure.isVisible()) await sure.check()
    await press(dialog(page), /^Réunir les dossiers/)
    await expect(dialog(page)).toBeHidden()
    await menu(page, /^Plus pour/, 'Séparer les deux dossiers')
    await expect(dialog(page).getByRole('button', { name: /^Séparer les deux dossiers/ })).toBeVisible()
  }],
  ['an exclusion without a reason', async (page) => {
    await ofCard('Exclusion')(page)
    await dialog(page).getByLabel('Certaines prestations').check()
    await refused(page, 'Décider l’exclusion')
  }],
  ['an exclusion that runs', async (page) => {
    await ofCard('Exclusion')(page)
    await dialog(page).getByLabel('Toute la maison').check()
    await dialog(page).getByLabel('Une semaine').check()
    await dialog(page).getByLabel(/^Ce qui s’est passé/).fill('Coup porté à une autre personne dans le hall')
    await press(dialog(page), 'Décider l’exclusion')
    await expect(dialog(page).getByRole('button', { name: 'Imprimer la lettre' })).toBeVisible()
  }],
  ['a card of someone kept out', card],
  ['an exclusion that is lifted', async (page) => {
    await ofCard('Exclusion')(page)
    await press(dialog(page), 'Lever l’exclusion')
    await expect(page.getByRole('group', { name: 'Passage et prestations' }).getByRole('button', { name: 'Passage', exact: true })).toBeEnabled()
  }],
]
