import { searchbox } from './desk.ts'
import { expect } from './fixtures.ts'
import { importLayers } from './importLayers.ts'
import { chooseFiles, walkTo } from './importing.ts'
import { chooseNumber, dialog, firstOn, menu, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'
import { prefectLayers } from './prefectLayers.ts'
import { washLayers } from './washLayers.ts'
import { sheetLayers } from './sheetLayers.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const files = [
  { name: 'usagers.csv', bytes: utf8('numero;nom;nom_usage;prenom;surnom;sexe;date_naissance;composition\nZ1;Alami;;Sofia;;F;15/04/2002;\nZ2;Roux;;Paul;;H;32/10/2005;\n') },
  { name: 'passages.csv', bytes: utf8('date;heure;numero;motif\n03/02/2025;08:48;Z1;accueil\n03/02/2025;09:03;Z9;accueil\n') },
  { name: 'notes.csv', bytes: utf8('a;b\n1;2\n') },
]

const undo = /^Annuler l’import/

/** Courrier, Douches et linge, Bilan, Réglages and an import. */
export const otherLayers: readonly Layer[] = [
  ['the missions', async (page) => {
    await press(page, /^Démo · missions/)
    await expect(dialog(page).getByRole('button', { name: /^Commencer/ }).first()).toBeVisible()
  }],
  ['the help, with an answer', async (page) => {
    await walkTo(page, '/bilan')
    await page.keyboard.press('?')
    await dialog(page).getByLabel('Chercher dans l’aide').fill('procuration')
    await expect(dialog(page).getByText('2 réponses')).toBeVisible()
  }],
  ['the accessibility statement, from the help', async (page) => {
    await walkTo(page, '/')
    await page.keyboard.press('?')
    await press(dialog(page), 'Accessibilité : non conforme')
    await expect(page.getByRole('heading', { name: 'Déclaration d’accessibilité' })).toBeVisible()
  }],
  ['the accessibility statement, from Réglages', async (page) => {
    await walkTo(page, '/reglages')
    await press(page, 'Accessibilité : non conforme')
    await expect(page.getByRole('heading', { name: 'Déclaration d’accessibilité' })).toBeVisible()
  }],
  ['the sort, with a name', async (page) => {
    await walkTo(page, '/courrier')
    await searchbox(page).fill('mar')
    await expect(page.getByRole('list', { name: 'Personnes trouvées' })).toBeVisible()
  }],
  ['the sort’s question', async (page) => {
    const number = await (await firstOn(page, 'radies')).getAttribute('data-number')
    await walkTo(page, '/courrier')
    await chooseNumber(page, number)
    await expect(page.getByRole('group', { name: 'À confirmer' })).toBeVisible()
  }],
  ['the pile, what goes back', async (page) => {
    await walkTo(page, '/courrier?vue=pile')
    await page.getByRole('radio', { name: /^À retourner/ }).check({ force: true })
    await expect(page.getByText('Après une radiation, le courrier est gardé')).toBeVisible()
  }],
  ['a stocktake with a difference, and what is no number', async (page) => {
    await walkTo(page, '/courrier?vue=inventaire')
    const piles = page.getByRole('list', { name: 'Piles à compter' }).getByRole('textbox', { name: /^Lettres/ })
    await piles.nth(0).fill('99')
    await piles.nth(1).fill('x')
    await expect(page.getByText('de 0 à 999')).toBeVisible()
  }],
  ['mail that goes further', async (page) => {
    await walkTo(page, '/courrier?vue=pile')
    await page.getByRole('list', { name: 'Qui a du courrier' }).getByRole('button').first().click()
    await press(dialog(page), 'Demander une réexpédition')
    await dialog(page).getByLabel('Adresse de réexpédition').fill('Chez Mme Petit\n3 rue des Lilas\n59000 Lille')
    await press(dialog(page), 'Noter la réexpédition')
    await press(dialog(page), 'Fermer')
    await walkTo(page, '/courrier?vue=reexpedier')
    await expect(page.getByRole('button', { name: /^Réexpédier le courrier/ }).first()).toBeVisible()
  }],
  ['its address', async (page) => {
    await press(page, /^Adresse de réexpédition/)
    await expect(dialog(page).getByText('59000 Lille')).toBeVisible()
  }],
  ['all of it', async (page) => {
    await press(page, 'Tout réexpédier…')
    await expect(dialog(page)).toBeVisible()
  }],
  ['the account of the mail', async (page) => {
    await walkTo(page, '/courrier?vue=inventaire')
    await menu(page, /^Plus pour l’inventaire/, 'Le compte du courrier')
    await expect(dialog(page)).toBeVisible()
  }],
  ['the sort’s stranger', async (page) => {
    await walkTo(page, '/courrier')
    await searchbox(page).fill('zzyzx')
    await searchbox(page).press('Enter')
    await expect(page.getByRole('group', { name: 'Destinataire inconnu' })).toBeVisible()
  }],
  ...washLayers,
  ...prefectLayers,
  ['the question before a closing', async (page) => {
    await walkTo(page, '/bilan?vue=clotures&du=2026-10-01&au=2026-10-31')
    await press(page, /^Clôturer (octobre 2026|à nouveau)$/)
    await expect(dialog(page)).toBeVisible()
  }],
  ['a closed month’s document', async (page) => {
    await walkTo(page, '/bilan?vue=clotures&du=2026-09-01&au=2026-09-30')
    await expect(page.getByRole('heading', { name: 'Septembre 2026' })).toBeVisible()
    if (await page.getByRole('button', { name: /^Ouvrir la clôture/ }).count() === 0) {
      await press(page, 'Clôturer septembre 2026')
      await press(dialog(page), 'Clôturer septembre 2026')
    }
    await press(page, /^Ouvrir la clôture/)
    await expect(dialog(page)).toBeVisible()
  }],
  ['what a figure of the annual report counts', async (page) => {
    await walkTo(page, '/bilan?vue=rapport')
    await page.locator('button[data-figure="people"]').click()
    await expect(dialog(page).getByText('Voir les actes')).toBeVisible()
  }],
  ['the annual report for outside, of a year that is not over', async (page) => {
    await walkTo(page, '/bilan?vue=rapport&lecture=exterieur')
    await expect(page.getByText(/n’a pas encore de version pour l’extérieur/)).toBeVisible()
  }],
  ['a year of which nothing is known', async (page) => {
    await walkTo(page, '/bilan?vue=rapport&du=2019-01-01&au=2019-12-31')
    await expect(page.getByText('Rien n’est noté en 2019')).toBeVisible()
  }],
  ['what a figure counts', async (page) => {
    await walkTo(page, '/bilan')
    await page.getByRole('button', { name: /^Passages/ }).first().click()
    await expect(dialog(page).getByRole('button', { name: 'Voir les actes' })).toBeVisible()
  }],
  ['a week’s report', (page) => walkTo(page, '/bilan?du=2026-11-09&au=2026-11-15')],
  ['a day’s report', (page) => walkTo(page, '/bilan?du=2026-11-16&au=2026-11-16')],
  ['a year’s report', (page) => walkTo(page, '/bilan?du=2026-01-01&au=2026-12-31')],
  ['a definition', async (page) => {
    await press(page, /^Personnes /)
    await expect(dialog(page)).toBeVisible()
  }],
  ['what may leave of a year', async (page) => {
    await walkTo(page, '/bilan?du=2026-01-01&au=2026-12-31')
    await press(page, 'Exporter')
    await expect(dialog(page).getByRole('list', { name: 'Fichiers à exporter' })).toBeVisible()
  }],
  ['a report’s menu', (page) => menu(page, /^Plus/)],
  ['dates in the wrong order', async (page) => {
    await menu(page, /^Plus/, 'Choisir les dates')
    await dialog(page).getByLabel('Au (inclus)').fill('2020-01-01')
    await refused(page, 'Voir les chiffres')
  }],
  ['a prestation of the house’s own', async (page) => {
    await walkTo(page, '/reglages')
    await page.getByLabel('Nom de la nouvelle prestation').fill('Douche')
    await press(page, 'Ajouter la prestation')
    await expect(page.getByText('Une prestation porte déjà ce nom.')).toBeVisible()
    await press(page, 'Ajouter ces dates')
  }],
  ['a prestation of the house described anew', async (page) => {
    await walkTo(page, '/reglages')
    await press(page, 'Modifier Douche')
    await dialog(page).getByLabel('Limite par personne').selectOption({ label: 'Par semaine' })
    await dialog(page).getByLabel('Nombre de fois').fill('0')
    await refused(page, 'Enregistrer la prestation')
  }],
  ['a door that has its name already', async (page) => {
    await walkTo(page, '/reglages')
    await page.getByLabel('Nom du nouveau service').fill('ASLL')
    await press(page, 'Ajouter le service')
    await expect(page.getByText('Un service porte déjà ce nom.')).toBeVisible()
  }],
  ...sheetLayers,
  ['what protects and what does not', async (page) => {
    await walkTo(page, '/reglages?partie=securite')
    await press(page, 'Ce qui protège, ce qui ne protège pas')
    await expect(dialog(page)).toBeVisible()
  }],
  ['an import’s preview', async (page) => {
    await chooseFiles(page, files)
    await expect(page.getByText('Lignes à regarder')).toBeVisible()
  }],
  ['an import’s end', async (page) => {
    await press(page, 'Importer')
    await expect(page.getByText('Import terminé')).toBeVisible()
  }],
  ['an import taken back', async (page) => {
    await press(page, undo)
    await expect(dialog(page)).toBeVisible()
  }],
  ...importLayers,
]
