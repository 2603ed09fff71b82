import type { Page } from '@playwright/test'
import { card, deskOpen, goTo, lastAction, newPerson, openDemo, tap } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { expectGapFree, readLog } from './log.ts'

const form = (page: Page) => page.getByRole('dialog', { name: 'Nouvelle personne' })

const halfFill = async (page: Page): Promise<void> => {
  await tap(page, 'Nouvelle personne')
  await form(page).getByLabel('Surnom').fill('La Marq')
  await page.evaluate(() => { document.documentElement.dataset['stayed'] = 'yes' })
}

/** What the desk does every hour: asks whether there is a newer version, and here waits until it is in. */
const lookForNew = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const next = registration.installing
    if (next !== null) {
      await new Promise<void>((resolve) => next.addEventListener('statechange', () => next.state === 'installed' && resolve()))
    }
    return registration.waiting !== null
  })

const hasStayed = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.dataset['stayed'])).toBe('yes')
  await expect(page).toHaveTitle('La Boussole')
}

test('a new version waits under a half-filled form, is offered after it, and brings the desk back on a tap', async ({ tablet, endpoint, build }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await openDemo(page)
  await readyOffline(page)
  await halfFill(page)
  build.publish('Boussole 2')
  await endpoint.start(build.folder)
  expect(await lookForNew(page)).toBe(true)
  await hasStayed(page)
  await expect(form(page).getByLabel('Surnom')).toHaveValue('La Marq')
  await form(page).getByLabel('Surnom').fill('La Marquise')
  await tap(form(page), 'Créer la fiche')
  await expect(card(page, 'La Marquise')).toBeVisible()
  await hasStayed(page)
  await expect(page.getByText('Une nouvelle version est prête')).toBeVisible()
  await tap(page, 'Mettre à jour')
  await expect(page).toHaveTitle('Boussole 2', { timeout: 20_000 })
  // The desk comes back where it was left, with the card of whoever stood there.
  await expect(card(page, 'La Marquise')).toBeVisible()
  await tap(card(page, 'La Marquise'), 'Suivant')
  await expect(page.getByRole('list', { name: 'Présents aujourd’hui' })).toContainText('La Marquise')
})

test('an update asked for over a half-filled form asks first, and can be left for later', async ({ tablet, endpoint, build }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await openDemo(page)
  await readyOffline(page)
  await page.getByRole('link', { name: 'Réglages' }).tap()
  await page.getByLabel('Nom de la nouvelle prestation').fill('Vestiaire')
  build.publish('Boussole 2')
  await endpoint.start(build.folder)
  expect(await lookForNew(page)).toBe(true)
  await tap(page, 'Mettre à jour')
  await tap(page.getByRole('dialog', { name: 'Une saisie n’est pas enregistrée' }), 'Garder la saisie')
  await expect(page.getByLabel('Nom de la nouvelle prestation')).toHaveValue('Vestiaire')
  await expect(page).toHaveTitle('La Boussole')
})

test('a tab that updates leaves the other tab its half-filled form; both versions write one log', async ({ tablet, endpoint, build }) => {
  const old = tablet.page()
  await old.goto(endpoint.url)
  await openDemo(old)
  await readyOffline(old)
  await halfFill(old)
  build.publish('Boussole 2')
  await endpoint.start(build.folder)
  const other = await tablet.context().newPage()
  await other.goto(endpoint.url)
  await deskOpen(other)
  expect(await lookForNew(other)).toBe(true)
  await tap(other, 'Mettre à jour')
  await expect(other).toHaveTitle('Boussole 2', { timeout: 20_000 })
  await deskOpen(other)
  await endpoint.stop()
  await old.bringToFront()
  await hasStayed(old)
  await expect(form(old).getByLabel('Surnom')).toHaveValue('La Marq')
  await tap(form(old), 'Créer la fiche')
  await expect(card(old, 'La Marq')).toBeVisible()
  await hasStayed(old)
  await tap(other, 'Passage anonyme')
  await expect(lastAction(other)).toContainText('Passage anonyme')
  await expect(other.getByRole('list', { name: 'Présents aujourd’hui' })).toContainText('La Marq')
  expectGapFree(await readLog(old, 'boussole-demo'))
})

test('a tab of the version before, whose files are gone, still opens its rooms and its forms', async ({ tablet, endpoint, build }) => {
  const old = tablet.page()
  await old.goto(endpoint.url)
  await openDemo(old)
  await readyOffline(old)
  build.publish('Boussole 2')
  await endpoint.start(build.folder)
  const other = await tablet.context().newPage()
  await other.goto(endpoint.url)
  await deskOpen(other)
  expect(await lookForNew(other)).toBe(true)
  await tap(other, 'Mettre à jour')
  await expect(other).toHaveTitle('Boussole 2', { timeout: 20_000 })
  await endpoint.stop()
  await old.bringToFront()
  const session = await tablet.context().newCDPSession(old)
  await session.send('Network.clearBrowserCache')
  for (const place of ['Courrier', 'Douches et linge', 'Domiciliation', 'Bilan', 'Réglages', 'Accueil']) {
    await goTo(old, place)
    await expect(old.getByRole('heading', { level: 1, name: place })).toBeAttached()
    await expect(old.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible()
  }
  await newPerson(old, 'La Marquise', { came: true })
  await tap(card(old, 'La Marquise'), 'Suivant')
  await old.getByRole('link', { name: 'Journal du jour' }).tap()
  await expect(old.getByRole('list', { name: 'Actes du jour' })).toContainText('La Marquise')
  await expect(old).toHaveTitle('La Boussole')
})

test('the page that the new version has brought is not loaded once more under the one who began to work there', async ({ tablet, endpoint }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await openDemo(page)
  await readyOffline(page)
  let loads = 0
  page.on('load', () => { loads++ })
  // As a page of the version before leaves it, which waited in vain for the worker to hand over: by now it has.
  await page.evaluate(() => window.history.replaceState({ updating: '/assets/before.js' }, ''))
  await page.reload()
  await expect.poll(() => page.evaluate(() => JSON.stringify(window.history.state))).not.toContain('updating')
  // A load that follows comes at once.
  await page.waitForTimeout(2_000)
  expect(loads).toBe(1)
})
