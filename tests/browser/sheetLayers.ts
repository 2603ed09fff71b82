import { searchbox } from './desk.ts'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { cardFromList, dialog, menu, press } from './layers.ts'
import type { Layer } from './layers.ts'

/** Orientations, and the paper twin of the desk. */
export const sheetLayers: readonly Layer[] = [
  ['an orientation', async (page) => {
    await cardFromList(page, 'sans-manifestation')
    await press(page.getByRole('main'), 'Orienter')
    await expect(dialog(page)).toBeVisible()
  }],
  ['the desk’s menu', async (page) => {
    await walkTo(page, '/')
    const next = page.getByRole('button', { name: 'Suivant', exact: true })
    if (await next.isVisible()) await next.click()
    await menu(page, /^Plus à l’accueil/)
  }],
  ['a line of a paper sheet', async (page) => {
    await walkTo(page, '/rattrapage')
    await searchbox(page).fill('+3')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: /^Ligne/ })).toBeFocused()
  }],
  ['a paper sheet that is taken back', async (page) => {
    await walkTo(page, '/rattrapage')
    await searchbox(page).fill('+3')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('group', { name: /^Ligne/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await press(page, /^Annuler l(?:es|a ligne)/)
    await expect(dialog(page)).toBeVisible()
  }],
  ['a paper sheet of tomorrow', async (page) => {
    await walkTo(page, '/rattrapage')
    await page.getByLabel('Jour de la feuille').fill('2026-11-18')
    await press(page, 'Sans nom')
    await expect(page.getByText('Cette date n’est pas encore arrivée.')).toBeVisible()
    await page.getByLabel('Jour de la feuille').fill('2026-11-17')
  }],
]
