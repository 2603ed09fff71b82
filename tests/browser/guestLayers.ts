import { expect } from './fixtures.ts'
import { cardWithMail, dialog, menu, press } from './layers.ts'
import type { Layer } from './layers.ts'

/** The screen that is turned to a guest, and the card that a guest carries. */
export const guestLayers: readonly Layer[] = [
  ['a guest’s screen', async (page) => {
    await cardWithMail(page)
    await page.getByRole('main').getByRole('button', { name: /^Plus/ }).first().click()
    await press(page.locator('[popover]:popover-open'), 'Montrer à la personne')
    await expect(page.locator('main[lang="fr"]').getByRole('group', { name: 'Choisir la langue' })).toBeVisible()
  }],
  ['a guest’s screen in Arabic', async (page) => {
    await press(page, /^العربية/)
    await expect(page.locator('main[lang="ar"][dir="rtl"]')).toBeVisible()
  }],
  ['a guest’s screen that is to be turned back', async (page) => {
    await press(page, /Terminé$/)
    await expect(page.getByRole('button', { name: /Rendre l’écran$/ })).toBeVisible()
  }],
  ['the screen turned with nobody’s facts', async (page) => {
    await press(page, /Rendre l’écran$/)
    await press(page, /, au bureau$/)
    await press(dialog(page), 'Masquer l’écran')
    await expect(page.locator('[data-guest]')).toHaveCount(1)
  }],
  ['nobody’s card yet', async (page) => {
    await press(page, /Terminé$/)
    await press(page, /Rendre l’écran$/)
    await menu(page, /^Plus/, 'Carte de la personne')
    await expect(dialog(page).getByRole('button', { name: 'Donner une carte' })).toBeVisible()
  }],
  ['a card', async (page) => {
    await menu(page, /^Plus/, 'Carte de la personne')
    await press(dialog(page), 'Donner une carte')
    await expect(dialog(page).getByRole('button', { name: 'Imprimer la carte' })).toBeVisible()
  }],
]
