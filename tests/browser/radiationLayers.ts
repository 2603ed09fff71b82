import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { dialog, firstFile, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'

const fileOf = async (page: Page, list: 'sans-manifestation' | 'radies'): Promise<void> => {
  await firstFile(page, list)
  await page.getByRole('link', { name: 'Dossier de radiation' }).click()
  await expect(page.getByRole('heading', { name: 'Étapes' })).toBeVisible()
}

/** The radiation file, its forms, and the silences one by one. */
export const radiationLayers: readonly Layer[] = [
  ['the radiation file of a silence', (page) => fileOf(page, 'sans-manifestation')],
  ['news from a third party, of whom nobody says who', async (page) => {
    await fileOf(page, 'sans-manifestation')
    await press(page, 'Noter une démarche')
    await dialog(page).getByLabel('Moyen').selectOption({ label: 'Nouvelles par un tiers' })
    await refused(page, 'Noter la démarche')
  }],
  ['a prior letter without words', async (page) => {
    await fileOf(page, 'sans-manifestation')
    await press(page, 'Lettre préalable')
    await dialog(page).getByLabel('Motif envisagé').selectOption({ label: 'Autre motif' })
    await refused(page, 'Noter la lettre préalable')
  }],
  ['no prior letter, without a why', async (page) => {
    await fileOf(page, 'sans-manifestation')
    await press(page, 'Sans lettre préalable')
    await refused(page, 'Noter le motif')
  }],
  ['a look put off to a day that is past', async (page) => {
    await fileOf(page, 'sans-manifestation')
    await press(page, 'Garder et revoir')
    await dialog(page).getByLabel('À revoir le').fill('2026-01-01')
    await refused(page, 'Garder et revoir')
  }],
  ['a radiation that waits for its letter', async (page) => {
    await fileOf(page, 'sans-manifestation')
    await press(page, 'Radier')
    await dialog(page).getByLabel('Motif de la radiation').selectOption({ label: 'Sans manifestation depuis plus de trois mois' })
    await expect(dialog(page).getByText('Pas encore de lettre préalable', { exact: false })).toBeVisible()
  }],
  ['the silences one by one', async (page) => {
    await walkTo(page, '/domiciliation?liste=sans-manifestation')
    await press(page, /^Examiner un par un$|^Reprendre l’examen/)
    await expect(page.getByRole('region', { name: 'Examen des dossiers' })).toBeVisible()
  }],
  ['a notice before its decision', async (page) => {
    await fileOf(page, 'radies')
    await press(page, 'Noter la notification')
    await dialog(page).getByLabel('Date').fill('2020-01-01')
    await refused(page, 'Noter la notification')
  }],
  ['an appeal that waits, and is closed without an outcome', async (page) => {
    await fileOf(page, 'radies')
    await press(page, 'Noter un recours')
    await press(dialog(page), 'Noter le recours')
    await press(page, 'Clore le recours')
    await refused(page, 'Clore le recours')
  }],
]
