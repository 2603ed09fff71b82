import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { createRegister, deskOpen, goTo, house, newPerson, openCard, tap } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { expectReachable } from './measures.ts'

test.setTimeout(180_000)

const look = async (page: Page, where: string): Promise<void> => {
  await expectAccessible(page, where)
  for (const [width, height] of [[320, 640], [360, 740], [1366, 768], [1024, 768]] as const) {
    await page.setViewportSize({ width, height })
    await expectReachable(page, `${where} at ${String(width)}`)
  }
}

const linkServer = async (page: Page): Promise<void> => {
  await goTo(page, 'Réglages')
  await tap(page, 'Relier à un serveur')
  await expect(page.getByText('Indiquez le nom de la tablette.')).toBeVisible()
  await look(page, 'a register that is not linked')
  await page.getByLabel('Nom de cette tablette').fill('Accueil')
  await tap(page, 'Relier à un serveur')
  await expect(page.getByRole('button', { name: 'Ajouter une tablette' })).toBeVisible()
}

const offerLink = async (page: Page): Promise<string> => {
  await tap(page, 'Ajouter une tablette')
  const link = await page.locator('[data-enrol-link]').getAttribute('data-enrol-link')
  await look(page, 'the link of another tablet')
  if (link === null) throw new Error('no link')
  return link
}

const join = async (one: Page, two: Page, link: string): Promise<void> => {
  await two.goto(link)
  const digits = await two.locator('[data-enrol-digits]').getAttribute('data-enrol-digits')
  await look(two, 'six digits, on the tablet that joins')
  expect(await one.locator('[data-enrol-digits]').getAttribute('data-enrol-digits')).toBe(digits)
  await look(one, 'six digits, on the tablet that adds')
  await two.getByLabel('Votre nom').fill('Hugo Kerr')
  await two.getByLabel('Phrase secrète', { exact: true }).fill('quatre autres mots ouvrent')
  await two.getByLabel('Confirmer la phrase secrète').fill('quatre autres mots ouvrent')
  await tap(two, 'Rejoindre le registre')
  await one.getByLabel('Nom de la nouvelle tablette').fill('Douches')
  await one.getByLabel('Phrase secrète', { exact: true }).fill(house.passphrase)
  await tap(one, 'Les nombres sont les mêmes')
  await expect(one.getByText('La tablette Douches est ajoutée.')).toBeVisible()
  await tap(one, 'Fermer')
  await deskOpen(two)
}

const shower = async (page: Page): Promise<void> => {
  await tap(await openCard(page, 'Plume'), 'Douche')
  await expect(page.getByText('Dernière action').locator('..')).toContainText('Douche de Plume')
}

const chip = (page: Page) => page.getByRole('contentinfo').locator('[data-pending]')

const settle = async (page: Page): Promise<void> => {
  await chip(page).tap()
  const layer = page.getByRole('dialog')
  await expect(layer.getByText('Douche de Plume, aujourd’hui')).toBeVisible()
  await look(page, 'a doublon')
  await layer.getByRole('button', { name: /^Retirer : .*tablette Douches$/ }).tap()
  await expect(layer.getByText('Douche de Plume, aujourd’hui')).toBeHidden()
  await tap(page, 'Fermer')
}

test('two tablets: linked, joined by six digits, a shower noted on both while apart, settled by one tap, and one is retired', async ({ page: one, browser, baseURL }) => {
  await one.goto('/')
  await createRegister(one)
  await linkServer(one)
  const two = await (await browser.newContext({ baseURL: String(baseURL), hasTouch: true, locale: 'fr-FR', timezoneId: 'Europe/Paris', viewport: { width: 1024, height: 768 } })).newPage()
  await join(one, two, await offerLink(one))
  await goTo(one, 'Accueil')
  await newPerson(one, 'Plume', { came: false })
  await expect(two.getByRole('contentinfo')).toContainText('Tout est synchronisé')
  await two.getByRole('searchbox').fill('Plume')
  await expect(two.getByRole('main').getByRole('list').first().getByRole('button', { name: 'Plume', exact: true })).toBeVisible()
  for (const page of [one, two]) await page.context().setOffline(true)
  for (const page of [one, two]) await shower(page)
  await expect(chip(one)).toContainText('Hors ligne depuis')
  await chip(one).tap()
  await look(one, 'what waits, offline')
  await tap(one, 'Fermer')
  for (const page of [one, two]) await page.context().setOffline(false)
  await expect(chip(one)).toContainText('1 à vérifier')
  await settle(one)
  await expect(chip(one)).toContainText('Tout est synchronisé')
  await goTo(one, 'Réglages')
  await expect(one.getByText(/^cette tablette ·/)).toBeVisible()
  await tap(one, 'Retirer Douches')
  await look(one, 'a tablet to be retired')
  await one.getByRole('dialog').getByRole('button', { name: 'Retirer Douches' }).tap()
  await expect(one.getByText('retirée', { exact: true })).toBeVisible()
  await tap(two, 'Passage anonyme')
  await expect(chip(two)).toContainText('1 à vérifier')
  await chip(two).tap()
  await expect(two.getByText('Cette tablette a été retirée du registre')).toBeVisible()
  await look(two, 'a tablet that was retired')
  await two.context().close()
})
