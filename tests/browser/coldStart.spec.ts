import type { Page } from '@playwright/test'
import { createRegister, deskOpen, goTo, house, newPerson, openDemo, tap, unlock } from './desk.ts'
import { downloadedFrom } from './downloads.ts'
import { expect, readyOffline, test, watch } from './fixtures.ts'

const year = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', year: 'numeric' }).format(new Date())

const routes: readonly (readonly [address: string, heading: string])[] = [
  ['/', 'Accueil'],
  ['/courrier', 'Courrier'],
  ['/courrier?vue=pile', 'Courrier'],
  ['/douches-et-linge', 'Douches et linge'],
  [`/domiciliation?liste=sans-manifestation&au=${year}-06-30`, 'Domiciliation'],
  [`/bilan?du=${year}-01-01&au=${year}-12-31`, 'Bilan'],
  ['/reglages', 'Réglages'],
  ['/importer', 'Importer'],
]

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })

const isCutOff = (page: Page): Promise<boolean> => page.evaluate(() => fetch('/v1/health').then(() => false, () => true))

test('with the server stopped, a closed browser opens the demonstration again on every address', async ({ newTablet: tablet, endpoint }) => {
  await tablet.page().goto(endpoint.url)
  await openDemo(tablet.page())
  await readyOffline(tablet.page())
  await tablet.close()
  await endpoint.stop()
  const page = await tablet.relaunch()
  const { complaints } = watch(page, endpoint.url)
  for (const [address, name] of routes) {
    await page.goto(endpoint.url + address)
    await expect(heading(page, name)).toBeAttached()
    await expect(page.getByText(/DÉMO — rien n.est enregistré/)).toBeVisible()
  }
  expect(await isCutOff(page)).toBe(true)
  expect(complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED'))).toEqual([])
})

test('with the server stopped, a closed browser asks for the passphrase, then opens every room and every export', async ({ newTablet: tablet, endpoint }) => {
  await tablet.page().goto(endpoint.url)
  await createRegister(tablet.page())
  await newPerson(tablet.page(), 'Le Breton', { came: true })
  await readyOffline(tablet.page())
  await tablet.close()
  await endpoint.stop()
  const page = await tablet.relaunch()
  const { complaints } = watch(page, endpoint.url)
  await page.goto(`${endpoint.url}/bilan?du=${year}-01-01&au=${year}-12-31`)
  await expect(page.getByText('Le Breton')).toHaveCount(0)
  await unlock(page)
  await expect(page.locator('[data-figure="people"]').first()).toHaveAttribute('data-value', '1')
  await tap(page, 'Exporter')
  const counts = await downloadedFrom(page, () => tap(page, 'Exporter les comptes mensuels (CSV)'))
  expect(counts.name).toBe(`boussole-comptes-${year}.csv`)
  expect(counts.bytes.toString('utf8')).toMatch(/\r\ntotal;\d+;1;1;1;/)
  await tap(page, 'Fermer')
  for (const place of ['Accueil', 'Courrier', 'Douches et linge', 'Domiciliation', 'Réglages']) {
    await goTo(page, place)
    await expect(heading(page, place)).toBeAttached()
  }
  const backup = await downloadedFrom(page, () => tap(page, 'Exporter tout le registre'))
  expect(backup.bytes.subarray(0, 19).toString('latin1')).toBe('{"magic":"boussole"')
  expect(await isCutOff(page)).toBe(true)
  expect(complaints.filter((text) => !text.includes('ERR_CONNECTION_REFUSED'))).toEqual([])
})

test('a register exported with the server stopped opens on another tablet with the same phrase', async ({ tablet, otherTablet, endpoint }) => {
  for (const one of [tablet, otherTablet]) {
    await one.page().goto(endpoint.url)
    await readyOffline(one.page())
  }
  await endpoint.stop()
  const page = tablet.page()
  await createRegister(page)
  await newPerson(page, 'Le Breton', { came: true })
  await goTo(page, 'Réglages')
  const { name, bytes } = await downloadedFrom(page, () => tap(page, 'Exporter tout le registre'))
  const other = otherTablet.page()
  await tap(other, 'Rejoindre un registre')
  await tap(other, 'Lire une sauvegarde')
  await other.getByLabel('Fichier de sauvegarde').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes })
  await other.getByLabel('Phrase secrète ou code de secours').fill(house.passphrase)
  await tap(other, 'Lire la sauvegarde')
  await expect(other.getByText(/^1 personne, \d+ actes, dernier acte le /)).toBeVisible()
  await tap(other, 'Restaurer')
  await deskOpen(other)
  await expect(other.getByRole('list', { name: 'Présents aujourd’hui' })).toContainText('Le Breton')
})
