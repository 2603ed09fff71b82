import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { press } from './layers.ts'
import type { Layer } from './layers.ts'

const lastYear = '/bilan?vue=prefet&du=2025-01-01&au=2025-12-31'

/** The prefect's report and DomiFa's axes: a year that is over, one that runs, one that is ahead, a form with a fault. */
export const prefectLayers: readonly Layer[] = [
  ['the prefect’s report of last year', async (page) => {
    await walkTo(page, lastYear)
    await expect(page.getByLabel('Envoyé le')).toBeVisible()
  }],
  ['the prefect’s report of the year that runs', async (page) => {
    await walkTo(page, '/bilan?vue=prefet')
    await expect(page.getByText(/^Année en cours/)).toBeVisible()
  }],
  ['DomiFa’s axes', async (page) => {
    await walkTo(page, `${lastYear}&piece=axes`)
    await expect(page.getByRole('heading', { name: /^Axe 1/ })).toBeVisible()
  }],
  ['what a line of DomiFa’s axes counts', async (page) => {
    await walkTo(page, `${lastYear}&piece=axes`)
    await page.locator('button[data-figure="domiciled.people"]').click()
    await expect(page.getByRole('dialog').getByText('Voir les actes')).toBeVisible()
  }],
  ['DomiFa’s axes for outside', async (page) => {
    await walkTo(page, `${lastYear}&piece=axes&lecture=exterieur`)
    await expect(page.getByText(/^Pour l’extérieur/)).toBeVisible()
  }],
  ['the means of a year, with a fault', async (page) => {
    await walkTo(page, `${lastYear}&piece=moyens`)
    await page.getByLabel('Coût total').fill('beaucoup')
    await expect(page.getByText('Un nombre, sans autre signe.')).toBeVisible()
    await page.getByLabel('Coût total').fill('')
  }],
  ['a year that has not begun', async (page) => {
    await walkTo(page, '/bilan?vue=prefet&du=2031-01-01&au=2031-12-31')
    await press(page, 'Année précédente')
    await expect(page.getByText('L’année 2030 n’a pas commencé.')).toBeVisible()
  }],
]
