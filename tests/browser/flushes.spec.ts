import type { BrowserContext, Page } from '@playwright/test'
import { card, createRegister, lastAction, newPerson, tap } from './desk.ts'
import { expect, test } from './fixtures.ts'

// A kill cannot tell a flushed write from an unflushed one, and a power cut can (toolchain.md, traps): what is counted here is
// Chromium's own trace of each flush of the storage's log, which `strace -f -e trace=fdatasync` counts alike.

type Traced = { readonly commits: number; readonly flushes: number }

const traced = async (context: BrowserContext, work: () => Promise<void>): Promise<Traced> => {
  const session = await context.browser()?.newBrowserCDPSession()
  if (session === undefined) throw new Error('the context has no browser')
  const names: string[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (event['ph'] !== 'M') names.push(String(event['name']))
  })
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['leveldb'], excludedCategories: ['*'] } })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  await session.detach()
  const count = (wanted: string): number => names.filter((name) => name === wanted).length
  return { commits: count('LevelDBTransaction::Commit'), flushes: count('WritableFile::Sync') }
}

const writes = 10

const openScratch = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('essai', 1)
        opening.onupgradeneeded = () => opening.result.createObjectStore('essai')
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
  )

const writeScratch = (page: Page, durability: IDBTransactionDurability): Promise<void> =>
  page.evaluate(
    async ({ times, wanted }) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('essai', 1)
        opening.onsuccess = () => resolve(opening.result)
      })
      for (let i = 0; i < times; i++) {
        await new Promise<void>((resolve) => {
          const writing = db.transaction('essai', 'readwrite', { durability: wanted })
          writing.objectStore('essai').put('acte', i)
          writing.oncomplete = () => resolve()
        })
      }
      db.close()
    },
    { times: writes, wanted: durability },
  )

test('each tap is flushed to the disk before it is said to be noted', async ({ tablet, endpoint }) => {
  const page = tablet.page()
  await page.goto(endpoint.url)
  await createRegister(page)
  await newPerson(page, 'Le Breton', { came: false })
  const taps = await traced(tablet.context(), async () => {
    for (const word of ['Passage', 'Petit-déjeuner', 'Déjeuner', 'Douche', 'Lessive']) {
      await tap(card(page, 'Le Breton'), word)
      await expect(lastAction(page)).toContainText(`${word} de Le Breton`)
    }
    await tap(page, 'Annuler')
    await expect(lastAction(page)).toContainText('Annulé : Lessive de Le Breton')
    await newPerson(page, 'La Voisine', { came: true })
    await tap(card(page, 'La Voisine'), 'Petit-déjeuner')
    await expect(lastAction(page)).toContainText('Petit-déjeuner de La Voisine')
  })
  // Eight acts, and the end of the newcomer's draft where it had come to the disk. What was typed is written beside them without a flush
  // (decisions/0023).
  expect([8, 9]).toContain(taps.flushes)
  expect(taps.commits - taps.flushes).toBeLessThanOrEqual(4)
})

test('the count of flushes tells a write that is flushed from one that is not', async ({ tablet, endpoint }) => {
  const page = tablet.page()
  // A page of this origin where nothing else writes: the app looks at its own log while it starts.
  await page.goto(`${endpoint.url}/v1/health`)
  await openScratch(page)
  expect(await traced(tablet.context(), () => writeScratch(page, 'strict'))).toEqual({ commits: writes, flushes: writes })
  expect(await traced(tablet.context(), () => writeScratch(page, 'relaxed'))).toEqual({ commits: writes, flushes: 0 })
})
