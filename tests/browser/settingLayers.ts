import { expect } from './fixtures.ts'
import { importLayers } from './importLayers.ts'
import { chooseFiles, walkTo } from './importing.ts'
import { dialog, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'
import { sheetLayers } from './sheetLayers.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const files = [
  { name: 'usagers.csv', bytes: utf8('numero;nom;nom_usage;prenom;surnom;sexe;date_naissance;composition\nZ1;Alami;;Sofia;;F;15/04/2002;\nZ2;Roux;;Paul;;H;32/10/2005;\n') },
  { name: 'passages.csv', bytes: utf8('date;heure;numero;motif\n03/02/2025;08:48;Z1;accueil\n03/02/2025;09:03;Z9;accueil\n') },
  { name: 'notes.csv', bytes: utf8('a;b\n1;2\n') },
]

const undo = /^Annuler l’import/

/** Réglages, a paper sheet, an import. */
export const settingLayers: readonly Layer[] = [
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
