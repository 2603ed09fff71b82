import type { Page } from '@playwright/test'
import { card, createRegister, lastAction, newPerson, openCard, tap } from './desk.ts'
import { downloadedFrom } from './downloads.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { expectGapFree, readLog } from './log.ts'

/** Keeps every connection that the page opens, so that a test can close one under it, as WebKit does on resume. */
const keepConnections = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const connections: IDBDatabase[] = []
    const open = indexedDB.open.bind(indexedDB)
    indexedDB.open = (...given) => {
      const opening = open(...given)
      opening.addEventListener('success', () => connections.push(opening.result))
      return opening
    }
    addEventListener('cut', () => {
      document.documentElement.dataset['cut'] = String(connections.length)
      for (const connection of connections.splice(0)) connection.close()
    })
  })

/** Closes every connection of the page; gives how many there were. */
const closeConnections = (page: Page): Promise<number> =>
  page.evaluate(() => {
    dispatchEvent(new Event('cut'))
    return Number(document.documentElement.dataset['cut'])
  })

const noted = async (page: Page, who: string, word: string): Promise<void> => {
  await tap(card(page, who), word)
  await expect(lastAction(page)).toContainText(`${word} de ${who}`)
}

const kindsIn = async (page: Page): Promise<readonly string[]> => {
  const log = await readLog(page, 'boussole-log')
  expectGapFree(log)
  return log.rows.map(({ fact: { kind, data } }) => data.prestation ?? kind).slice(2)
}

test('a connection that dies between two taps is opened again, and the same act is noted once', async ({ tablet, endpoint }) => {
  const page = tablet.page()
  await keepConnections(page)
  await page.goto(endpoint.url)
  await createRegister(page)
  await newPerson(page, 'Le Breton', { came: false })
  await noted(page, 'Le Breton', 'Passage')
  expect(await closeConnections(page)).toBeGreaterThan(0)
  await noted(page, 'Le Breton', 'Douche')
  expect(await closeConnections(page)).toBeGreaterThan(0)
  await noted(page, 'Le Breton', 'Lessive')
  expect(await kindsIn(page)).toEqual(['personOpened', 'passage', 'shower', 'laundry'])
})

test('another page that asks for the log does not stop the desk: the next tap is noted once', async ({ tablet, endpoint }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await createRegister(page)
  await newPerson(page, 'Le Breton', { came: false })
  const other = await tablet.context().newPage()
  await other.goto(`${endpoint.url}/favicon.svg`)
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const newer = indexedDB.open('boussole-log', 11)
        newer.onblocked = () => reject(new Error('the desk did not make way'))
        newer.onsuccess = () => {
          newer.result.close()
          resolve()
        }
      }),
  )
  await page.bringToFront()
  await noted(page, 'Le Breton', 'Passage')
  expect(await kindsIn(page)).toEqual(['personOpened', 'passage'])
})

test('a log that was deleted under the open desk is said aloud, and what is in memory can be saved', async ({ tablet, otherTablet, endpoint }) => {
  test.setTimeout(120_000)
  const page = tablet.page()
  await page.goto(endpoint.url)
  await createRegister(page)
  await newPerson(page, 'Le Breton', { came: true })
  await readyOffline(page)
  const session = await tablet.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin: endpoint.url, storageTypes: 'indexeddb' })
  await tap(card(page, 'Le Breton'), 'Douche')
  const alarm = page.getByRole('alert').filter({ hasText: 'La mémoire de la tablette ne répond plus' })
  await expect(alarm).toContainText('il n’est pas noté')
  await tap(page, 'Réessayer')
  await expect(alarm).toBeVisible()
  const saved = await downloadedFrom(page, () => tap(page, 'Exporter le registre'))
  const other = otherTablet.page()
  await other.goto(endpoint.url)
  await tap(other, 'Rejoindre un registre')
  await tap(other, 'Lire une sauvegarde')
  await other.getByLabel('Fichier de sauvegarde').setInputFiles({ name: saved.name, mimeType: 'application/octet-stream', buffer: saved.bytes })
  await other.getByLabel('Phrase secrète ou code de secours').fill('quatre mots pour ouvrir')
  await tap(other, 'Lire la sauvegarde')
  await tap(other, 'Restaurer')
  const found = await openCard(other, 'Le Breton')
  await expect(found.getByRole('button', { name: 'Passage', exact: true })).toHaveAccessibleDescription(/^noté/)
  await expect(found.getByRole('button', { name: 'Douche', exact: true })).not.toHaveAccessibleDescription(/^noté/)
})

/** Writes what cannot be made smaller until not even this many bytes go in. */
const fillTheTablet = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('photos', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('photos', { autoIncrement: true })
      opening.onsuccess = () => resolve(opening.result)
    })
    const goesIn = (bytes: number): Promise<boolean> =>
      new Promise((resolve) => {
        const writing = db.transaction('photos', 'readwrite')
        writing.objectStore('photos').add(crypto.getRandomValues(new Uint8Array(bytes)))
        writing.oncomplete = () => resolve(true)
        writing.onabort = () => resolve(false)
      })
    for (const bytes of [60_000, 6_000, 600, 60]) while (await goesIn(bytes));
    db.close()
  })

test('a tablet without room says so aloud; once there is room again, the same act is noted once', async ({ newTablet: tablet, endpoint }) => {
  const page = tablet.page()
  // Chromium trusts its last look at the room for a while: the limit stands before the first write.
  await page.goto(`${endpoint.url}/favicon.svg`)
  const session = await tablet.context().newCDPSession(page)
  const origin = endpoint.url
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 })
  await page.goto(endpoint.url)
  await createRegister(page)
  await newPerson(page, 'Le Breton', { came: false })
  await readyOffline(page)
  await fillTheTablet(page)
  await tap(card(page, 'Le Breton'), 'Passage')
  const alarm = page.getByRole('alert').filter({ hasText: 'La tablette n’a plus de place' })
  await expect(alarm).toContainText('il n’est pas noté')
  await expect(page.getByRole('button', { name: 'Exporter le registre' })).toBeVisible()
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await tap(page, 'Réessayer')
  await expect(lastAction(page)).toContainText('Passage de Le Breton')
  expect(await kindsIn(page)).toEqual(['personOpened', 'passage'])
})
