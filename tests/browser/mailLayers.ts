import { searchbox } from './desk.ts'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { chooseNumber, dialog, firstOn, menu, press } from './layers.ts'
import type { Layer } from './layers.ts'
import { washLayers } from './washLayers.ts'

/** The missions and the help, Courrier, Douches et linge. */
export const mailLayers: readonly Layer[] = [
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
]
