import type { Locator, Page } from '@playwright/test'
import { card, createRegister, goTo, house, lastAction, newPerson, openCard, searchbox, tap, unlock } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { expectGapFree, readLog } from './log.ts'

const tile = (who: Locator, word: string): Locator => who.getByRole('button', { name: word, exact: true })

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const welcome = async (page: Page): Promise<void> => {
  await newPerson(page, 'Momo', { came: false })
  await tap(card(page, 'Momo'), 'Passage')
  await expect(lastAction(page)).toContainText('Passage de Momo')
  await newPerson(page, 'La Marquise', { came: false })
  const marquise = card(page, 'La Marquise')
  await tap(marquise, 'Petit-déjeuner')
  await expect(lastAction(page)).toContainText('Petit-déjeuner de La Marquise')
  await expect(tile(marquise, 'Passage')).toHaveAccessibleDescription(/^noté/)
  await tap(marquise, 'Douche')
  await expect(lastAction(page)).toContainText('Douche de La Marquise')
  await tap(marquise, 'Lessive')
  await expect(lastAction(page)).toContainText('Lessive de La Marquise')
  await tap(page, 'Passage anonyme')
  await expect(lastAction(page)).toContainText('Passage anonyme')
}

const secondBreakfast = async (page: Page): Promise<void> => {
  // Within two seconds of the first it would be a double tap (desk.md §1).
  await pause(2_000)
  const marquise = card(page, 'La Marquise')
  await tap(marquise, 'Petit-déjeuner')
  await expect(tile(marquise, 'Ajouter')).toHaveAccessibleDescription(/Déjà noté à .* — ajouter \?/)
  // Nor does the second tap of a double tap answer the question that the first one raised.
  await pause(700)
  await tap(marquise, 'Ajouter')
  await expect(tile(marquise, 'Petit-déjeuner')).toHaveAccessibleDescription(/2 fois$/)
}

const domicile = async (page: Page): Promise<void> => {
  const momo = await openCard(page, 'Momo')
  await momo.getByRole('link', { name: 'Dossier' }).tap()
  const form = page.getByRole('dialog')
  await tap(page, 'Demande')
  await tap(form, 'Noter la demande')
  await tap(page, 'Entretien')
  await form.getByLabel('Une autre attestation de domicile existe-t-elle ?').selectOption({ label: 'Non' })
  await form.getByLabel('Lien avec la commune').selectOption({ label: 'Séjour dans la commune' })
  await tap(form, 'Enregistrer l’entretien')
  await tap(page, 'Accorder')
  await tap(form, 'Accorder la domiciliation')
  await expect(form).toBeHidden()
}

const sortAndHandOut = async (page: Page): Promise<void> => {
  await goTo(page, 'Courrier')
  await searchbox(page).fill('momo')
  await tap(page, '+1 lettre pour Momo')
  await expect(lastAction(page)).toContainText('+1 lettre pour Momo')
  await goTo(page, 'Accueil')
  const momo = await openCard(page, 'Momo')
  await tap(momo, 'Remettre le courrier')
  await expect(lastAction(page)).toContainText('1 lettre remise à Momo')
  await tap(momo, 'Courrier demandé')
  await expect(momo).toContainText('demandé à')
}

const thinkAgain = async (page: Page): Promise<void> => {
  const momo = card(page, 'Momo')
  await tap(page, 'Annuler')
  await expect(lastAction(page)).toContainText('Annulé : Courrier demandé par Momo')
  await expect(momo.getByRole('button', { name: 'Courrier demandé' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(lastAction(page)).toContainText('Annulé : 1 lettre remise à Momo')
  await tap(momo, 'Remettre le courrier')
  await expect(lastAction(page)).toContainText('1 lettre remise à Momo')
  await tap(momo, 'Suivant')
}

const journal = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Journal du jour' }).tap()
  const shower = page.getByRole('listitem').filter({ hasText: 'Douche de La Marquise' })
  await tap(shower, 'Annuler : Douche de La Marquise')
  await expect(shower.locator('s')).toHaveText('Douche de La Marquise')
  await tap(shower, 'Rétablir : Douche de La Marquise')
  await expect(shower.locator('s')).toHaveCount(0)
}

const bilanOfToday = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  await goTo(page, 'Bilan')
  await page.getByRole('link', { name: 'Jour', exact: true }).tap()
  await expect(page).toHaveURL(/du=(.+)&au=\1$/)
  await expect(page.locator('[data-figure="people"]').first()).toBeVisible()
  const shown = await page.locator('[data-figure]').evaluateAll((all) => all.map((one) => [one.getAttribute('data-figure') ?? '', Number(one.getAttribute('data-value'))] as const))
  return Object.fromEntries(shown)
}

test('a whole day without a network, by touch, is there the next time the desk opens', async ({ newTablet: tablet, endpoint }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await readyOffline(page)
  await endpoint.stop()
  await createRegister(page)
  await welcome(page)
  await secondBreakfast(page)
  await domicile(page)
  await sortAndHandOut(page)
  await thinkAgain(page)
  await journal(page)
  const before = await bilanOfToday(page)
  expect(before).toMatchObject({
    'people': 2, 'passages': 3, 'entries': 3, 'anonymous': 1, 'newPeople': 2, 'breakfasts': 2, 'lunches': 0, 'showers': 1, 'laundry': 1,
    'mailIn': 1, 'mailOut': 1, 'domiciliationPassages': 1, 'decisions.first': 1, 'domiciled.holders': 1, 'waiting': 0,
  })
  await page.reload()
  await unlock(page, 'trois mots pour ouvrir')
  await expect(page.getByText('Ce n’est pas la bonne phrase secrète.')).toBeVisible()
  await expect(page.getByText('Momo')).toHaveCount(0)
  await unlock(page, house.passphrase)
  expect(await bilanOfToday(page)).toEqual(before)
  await goTo(page, 'Accueil')
  await expect(page.getByRole('list', { name: 'Présents aujourd’hui' }).getByRole('listitem')).toHaveText([/La Marquise.*petit-déjeuner · douche · lessive/, /Momo/])
  expectGapFree(await readLog(page, 'boussole-log'))
})
