import type { Page } from '@playwright/test'
import { spellings, typeDayOfWork } from './dayOfWork.ts'
import type { Typed } from './dayOfWork.ts'
import { createRegister, openCard, searchbox, tap, unlock } from './desk.ts'
import { foundOnDisk } from './diskSearch.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import type { Tablet } from './tablet.ts'

const house = { place: 'Zwelgor-Hameau', agent: 'Quétzal Vornik', passphrase: 'wombat fjord kapow juxtaposé' }
const typed: Typed = {
  who: { firstName: 'Xyphora', lastName: 'Brzkénowitz', nickname: 'Plumdrak' },
  birthDate: '1911-03-29', phone: '06 39 98 47 61', reason: 'feuille jaune de Oghwan',
}
const halfTyped = 'Djurmengolf'

const canaries = [...Object.values(house), 'Zwelgor', 'Vornik', ...spellings(typed), 'Oghwan', halfTyped]

// Written in clear on purpose, in each place that a name could slip into and in each way that Chromium spells and presses: a
// search that misses one of them proves nothing.
const controls = {
  short: 'temoin-court-kvq', pressed: 'temoin-presse-hxw', wide: 'temoin-large-zjf', key: 'temoin-cle-bqd', local: 'temoin-local-wgp', session: 'temoin-seance-tvm',
  cache: 'temoin-cache-nyk', address: 'temoin-adresse-rfs', title: 'temoin-titre-lcu',
} as const
const { short, pressed, wide, key, local, session, cache, address, title } = controls
// The log itself says in clear which prestation was given (design.md, "Facts").
const clearWord = 'breakfast'
type Whereabouts = readonly (readonly [text: string, folder: RegExp])[]
const lasting: Whereabouts = [
  ...[short, pressed, wide, key, clearWord].map((text) => [text, /IndexedDB/] as const),
  [local, /Local Storage/], [cache, /CacheStorage/], [address, /History/], [title, /History/],
]

const plant = (page: Page): Promise<void> =>
  page.evaluate(async (control) => {
    const opening = indexedDB.open('temoins', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('temoins')
    await new Promise((resolve) => { opening.onsuccess = resolve })
    const writing = opening.result.transaction('temoins', 'readwrite', { durability: 'strict' })
    const store = writing.objectStore('temoins')
    const around = 'temoin-presse-hx temoin-press '.repeat(4_000)
    store.put({ note: control.short }, 'court')
    store.put({ note: `${around}${control.pressed} ${around}` }, 'pressé')
    store.put({ note: `→ ${control.wide}` }, 'large')
    store.put('rien', control.key)
    await new Promise((resolve) => { writing.oncomplete = resolve })
    opening.result.close()
    localStorage.setItem('temoin', control.local)
    sessionStorage.setItem('temoin', control.session)
    await (await caches.open('temoins')).put('/temoin', new Response(control.cache))
    history.pushState(null, '', `/?${control.address}`)
    document.title = control.title
  }, controls)

/** More than LevelDB keeps in its log: what is older moves into tables, pressed. */
const pushIntoTables = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const opening = indexedDB.open('temoins', 1)
    await new Promise((resolve) => { opening.onsuccess = resolve })
    for (let i = 0; i < 200; i++) {
      const writing = opening.result.transaction('temoins', 'readwrite', { durability: 'strict' })
      writing.objectStore('temoins').put(crypto.getRandomValues(new Uint8Array(50_000)), i)
      await new Promise((resolve) => { writing.oncomplete = resolve })
    }
    opening.result.close()
  })

const typeEverything = async (page: Page): Promise<string> => {
  const recoveryCode = await createRegister(page, house)
  await typeDayOfWork(page, typed)
  await searchbox(page).fill(typed.who.lastName)
  return recoveryCode
}

const everythingOnScreen = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const typed = await page.locator('input').evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')))
  return [await page.content(), await page.title(), page.url(), ...typed, JSON.stringify(nodes)].join('\n')
}

type Search = { readonly secrets: readonly string[]; readonly controls: Whereabouts }

const expectNothingReadable = ({ profile }: Tablet, wanted: Search): void => {
  const found = foundOnDisk(profile, [...wanted.secrets, ...wanted.controls.map(([text]) => text)])
  for (const [text, folder] of wanted.controls) expect(found.get(text), text).toContainEqual(expect.stringMatching(folder))
  expect(wanted.secrets.flatMap((secret) => (found.get(secret) ?? []).map((file) => `${secret} in ${file}`))).toEqual([])
}

test('nothing that names anyone can be read on the disk, nor on the screen once the desk is closed', async ({ newTablet: tablet, endpoint }) => {
  test.setTimeout(120_000)
  const page = tablet.page()
  await page.goto(endpoint.url)
  const recoveryCode = await typeEverything(page)
  const secrets = [...canaries, recoveryCode, recoveryCode.replaceAll('-', '')]
  await readyOffline(page)
  expect(await everythingOnScreen(page)).toContain(typed.who.lastName)
  await tap(page, `${house.agent}, au bureau`)
  await tap(page, 'Fermer le bureau')
  await expect(page.getByLabel('Phrase secrète', { exact: true })).toBeVisible()
  const screen = await everythingOnScreen(page)
  expect(screen).toContain('Ouvrir le bureau')
  expect(secrets.filter((secret) => screen.includes(secret))).toEqual([])
  const scratch = await tablet.context().newPage()
  await scratch.goto(`${endpoint.url}/v1/health`)
  await plant(scratch)
  await tablet.close()
  expectNothingReadable(tablet, { secrets, controls: [...lasting, [session, /Session Storage/]] })

  const again = await tablet.relaunch()
  await again.goto(endpoint.url)
  await unlock(again, house.passphrase)
  await openCard(again, `${typed.who.lastName} ${typed.who.firstName}`)
  await tap(again, 'Nouvelle personne')
  await again.getByRole('dialog').getByLabel('Surnom').fill(halfTyped)
  await pushIntoTables(again)
  await tablet.kill()
  expect(foundOnDisk(tablet.profile, [short]).get(short)).toContainEqual(expect.stringMatching(/IndexedDB.*\.ldb$/))
  expectNothingReadable(tablet, { secrets, controls: lasting })
})
