import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import { domifaBase } from '../registers/domifaBase.ts'
import { expect } from './fixtures.ts'
import { chooseFiles } from './importing.ts'
import { dialog, press } from './layers.ts'
import type { Layer } from './layers.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const logbook = { name: 'cahier.csv', bytes: utf8('Quand,Qui,Colis ou lettre,Combien,Entrée ou sortie,Pris par\n02/01/2026 09:05,Z1,Lettre simple,2,reçu,\n3/1/26,Z1,Colissimo,1,remis,Son frère\n') }
/** Sofia Alami is here since the import before. */
const twins = { name: 'usagers.csv', bytes: utf8('numero;nom;prenom;date_naissance\nZ5;Alami;Sofia;15/04/2002\nZ6;Alami-Roux;Sonia;15/04/2002\n') }
const base = { name: 'base-domifa.xlsx', bytes: writeXlsx(domifaBase(12, '2026-11-16').sheets) }

/** The ways in that ask something of whoever imports. */
export const importLayers: readonly Layer[] = [
  ['a spreadsheet’s columns', async (page) => {
    await chooseFiles(page, [logbook])
    await expect(page.getByRole('table', { name: 'Les cinq premières lignes, lues ainsi' })).toBeVisible()
  }],
  ['who is who', async (page) => {
    await press(page, 'Revenir sans changer')
    await chooseFiles(page, [twins])
    await expect(page.getByRole('group', { name: 'Qui est Sofia Alami ?' })).toBeVisible()
    await expect(page.getByRole('group', { name: 'Qui est Sonia Alami-Roux ?' })).toBeVisible()
  }],
  ['a file of DomiFa’s', async (page) => {
    await chooseFiles(page, [base])
    await expect(page.getByRole('region', { name: /^Fichier DomiFa/ })).toBeVisible()
  }],
  ['the mail that waits after it', async (page) => {
    await press(page, 'Importer')
    await press(page, /^Compter le courrier/)
    await expect(dialog(page)).toBeVisible()
  }],
]
