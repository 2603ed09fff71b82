// The annual report of the register of 2024, on screen and on paper.
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { printed } from './printed.ts'

const inOrder = [
  'La Boussole', 'Bilan 2024', 'Accueil', '779 personnes pour 6535 passages', 'Prestations et orientations', '427 personnes étaient domiciliées', '233 radiations ont été prononcées',
  '5438 courriers ont été reçus', 'Page 2 sur 6', 'Pendant l’année 2024', 'Radiations par motif', 'Titulaires par âge', 'Courrier en attente', 'Mois par mois : accueil', 'Mois par mois : courrier',
]

// The room that was left lets go of the printer a moment after this one stands.
const laid = (page: Page): Promise<void> =>
  expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('[data-print-sheet]')).toBeAttached({ timeout: 500 })
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(page.locator('[data-print-sheet]')).toHaveCount(0, { timeout: 500 })
  }).toPass()

/** The text alone on the first page, under the head of the house; then the tables, whole. */
export const annualReportPrints = async (page: Page): Promise<void> => {
  await walkTo(page, '/bilan?vue=rapport&du=2024-01-01&au=2024-12-31')
  await expect(page.locator('[data-figure="people"]')).toHaveAttribute('data-value', '779')
  await laid(page)
  const { pages, text, clipped } = await printed(page)
  expect(clipped).toEqual([])
  expect(pages).toBe(6)
  const places = inOrder.map((word) => text.indexOf(word))
  expect(places, text).toEqual(places.toSorted((a, b) => a - b))
  expect(places[0], text).toBeGreaterThanOrEqual(0)
}

/** A finger that lies on a table moves the report. */
export const annualReportScrolls = async (page: Page): Promise<void> => {
  const top = (): Promise<number> => page.locator('[data-figure="people"]').evaluate((key) => key.getBoundingClientRect().top)
  const before = await top()
  await page.mouse.move(600, 500)
  await page.mouse.wheel(0, 300)
  await expect.poll(top).toBeLessThan(before - 200)
}
