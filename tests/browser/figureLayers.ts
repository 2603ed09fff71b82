import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { dialog, menu, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'
import { prefectLayers } from './prefectLayers.ts'

/** Bilan: its figures, its documents, what may leave. */
export const figureLayers: readonly Layer[] = [
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
]
