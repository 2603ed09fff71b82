// After a day's work and a lock: no name, number, birth date, cause, agent or code in the profile of the browser, in its caches, in
// addresses, titles and console, in what the endpoint keeps, logs and backs up (metier.md §8; sync.md, invariant 15).
import type { Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spellings, typeDayOfWork } from './dayOfWork.ts'
import type { Typed } from './dayOfWork.ts'
import { createRegister, goTo, searchbox, tap } from './desk.ts'
import { foundOnDisk } from './diskSearch.ts'
import { builtFolder, plainEnvironment, startEndpoint } from './endpoint.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { synchronised } from './shelter.ts'

const house = { place: 'Yvrolle-le-Quai', agent: 'Ombeline Tvarsk', passphrase: 'girafe enclume ressac violet' }
const typed: Typed = {
  who: { firstName: 'Wqessilia', lastName: 'Drumbkowa', nickname: 'Fliponette' },
  birthDate: '1913-08-27', phone: '06 47 83 95 12', reason: 'valise verte chez Urquiza',
}
const pin = '739164'
const tabletName = 'Comptoir-Zelphique'

const secrets = [...Object.values(house), 'Yvrolle', 'Tvarsk', ...spellings(typed), 'Urquiza', tabletName]

/** Everything a passer-by could read of the page without opening it: addresses, titles, console. */
const overhear = (page: Page): readonly string[] => {
  const heard: string[] = []
  page.on('console', (message) => heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(String(error.stack)))
  page.on('framenavigated', (frame) => heard.push(frame.url()))
  page.on('request', (request) => heard.push(request.url()))
  return heard
}

const workAllDay = async (page: Page): Promise<void> => {
  await typeDayOfWork(page, typed)
  for (const place of ['Courrier', 'Douches et linge', 'Domiciliation', 'Bilan', 'Accueil']) await goTo(page, place)
  await searchbox(page).fill(typed.who.lastName)
}

const linkAndChooseCode = async (page: Page): Promise<void> => {
  await goTo(page, 'Réglages')
  await page.getByLabel('Nom de cette tablette').fill(tabletName)
  await tap(page, 'Relier à un serveur')
  await synchronised(page)
  await page.getByRole('tab', { name: 'Agents' }).or(page.getByRole('link', { name: 'Agents' })).first().tap()
  await tap(page, 'Choisir mon code')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Code à six chiffres', { exact: true }).fill(pin)
  await dialog.getByLabel('Le même code, une seconde fois').fill(pin)
  await tap(dialog, 'Enregistrer le code')
  await synchronised(page)
}

const everythingOnScreen = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return [await page.content(), await page.title(), page.url(), JSON.stringify(nodes)].join('\n')
}

const cached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const addresses: string[] = []
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) addresses.push(new URL(url).pathname)
    return addresses
  })

/** Left in clear on purpose: a search that misses it proves nothing. */
const plant = (page: Page, control: string): Promise<void> =>
  page.evaluate(async (text) => {
    const opening = indexedDB.open('temoins', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('temoins')
    await new Promise((resolve) => { opening.onsuccess = resolve })
    const writing = opening.result.transaction('temoins', 'readwrite', { durability: 'strict' })
    writing.objectStore('temoins').put({ text }, 'temoin')
    await new Promise((resolve) => { writing.oncomplete = resolve })
  }, control)

const isBuilt = (address: string): boolean => existsSync(join(builtFolder, 'app', address))

const expectUnreadable = (place: string, folder: string, clear: readonly string[]): void => {
  const found = foundOnDisk(folder, [...secrets, pin, ...clear])
  for (const text of clear) expect(found.get(text), `${text} in the ${place}`).not.toEqual([])
  // Six digits stand in any long row of digits: only the tablet, which takes them in, is searched for them.
  const sought = place === 'profile' ? [...secrets, pin] : secrets
  expect(sought.filter((secret) => (found.get(secret) ?? []).length > 0), place).toEqual([])
}

test('a day’s work and a lock leave nothing to read, on the tablet, on its way, or at the endpoint', async ({ newTablet: tablet }) => {
  test.setTimeout(120_000)
  const backups = mkdtempSync(join(tmpdir(), 'backups-'))
  const endpoint = await startEndpoint(builtFolder, { LOG: '' })
  const page = tablet.page()
  const heard = overhear(page)
  await page.goto(endpoint.url)
  await createRegister(page, house)
  await readyOffline(page)
  await linkAndChooseCode(page)
  await goTo(page, 'Accueil')
  await workAllDay(page)
  await synchronised(page)
  expect(await everythingOnScreen(page)).toContain(typed.who.lastName)
  await tap(page, `${house.agent}, au bureau`)
  await tap(page, 'Verrouiller')
  await expect(page.getByText('Qui reprend le poste ?')).toBeVisible()
  const screen = await everythingOnScreen(page)
  expect(secrets.filter((secret) => screen.includes(secret))).toEqual([])
  // What a worker kept is the build, and nothing of what the endpoint answers.
  const addresses = await cached(page)
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.filter((address) => !isBuilt(address))).toEqual([])
  const control = 'temoin-en-clair-jgw'
  await plant(page, control)
  await tablet.kill()
  execFileSync(process.execPath, [join(builtFolder, 'server', 'backup.js'), join(backups, 'copie.db')], { env: { ...plainEnvironment(), DATA_DIR: endpoint.folder } })
  await endpoint.stop()

  // The prestation is in clear by design (design.md, "Facts").
  expectUnreadable('profile', tablet.profile, [control, 'breakfast'])
  expectUnreadable('endpoint’s folder', endpoint.folder, ['breakfast'])
  expectUnreadable('backups', backups, ['breakfast'])
  expect(endpoint.said()).toContain('"route":"/sync"')
  for (const [place, text] of [['log', endpoint.said()], ['addresses, titles and console', heard.join('\n')]] as const)
    expect(secrets.filter((secret) => text.includes(secret) || text.includes(encodeURIComponent(secret))), place).toEqual([])
  await endpoint.discard()
  rmSync(backups, { recursive: true, force: true })
})
