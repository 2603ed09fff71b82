import type { Page } from '@playwright/test'
import type { KnownRegister } from '../registers/storedRegister.ts'
import { expect } from './fixtures.ts'

const phrase = 'une phrase assez longue pour ouvrir'

/** Creates a register by the first screen and opens its desk. */
export const foundRegister = async (page: Page): Promise<void> => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Créer le registre' }).click()
  await page.getByLabel('Nom du lieu').fill('La Boussole')
  await page.getByLabel('Votre nom').fill('Nadia Brunet')
  await page.getByLabel('Phrase secrète', { exact: true }).fill(phrase)
  await page.getByLabel('Confirmer la phrase secrète').fill(phrase)
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Ouvrir le bureau' }).click()
  await expect(page.getByRole('searchbox', { name: 'Rechercher une personne' })).toBeVisible()
}

/** Goes to an address of the open desk as its own links do, without loading the page again: the desk would close. */
export const walkTo = async (page: Page, address: string): Promise<void> => {
  await page.evaluate((href) => {
    history.pushState(null, '', href)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** Chooses files and waits for their preview. */
export const chooseFiles = async (page: Page, files: KnownRegister['files']): Promise<void> => {
  await walkTo(page, '/importer')
  const chosen = files.map(({ name, bytes }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) }))
  await page.getByLabel('Fichiers du registre').setInputFiles(chosen)
}

/** Imports files through the screen. */
export const importFiles = async (page: Page, files: KnownRegister['files']): Promise<void> => {
  await chooseFiles(page, files)
  await page.getByRole('button', { name: 'Importer', exact: true }).click({ timeout: 60_000 })
  await expect(page.getByText('Import terminé')).toBeVisible({ timeout: 120_000 })
}

/** Every figure on the screen, by code; two places that show a code must agree. */
export const figuresOn = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const shown = await page.locator('[data-figure]').evaluateAll((all) => all.map((one) => [one.getAttribute('data-figure') ?? '', Number(one.getAttribute('data-value'))] as const))
  const figures = new Map(shown)
  expect(shown.filter(([code, value]) => figures.get(code) !== value)).toEqual([])
  return figures
}
