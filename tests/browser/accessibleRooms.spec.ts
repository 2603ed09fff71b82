// Every state of the desk, opened once: read by everyone in the light and in the dark, in reach, within the policy, and without a word to
// anyone else. On a phone each form, menu and question is opened anew: there its keys lie elsewhere.
import type { Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { agentLayers } from './agentLayers.ts'
import { deskOpen } from './desk.ts'
import { deskLayers } from './deskLayers.ts'
import { figureLayers } from './figureLayers.ts'
import { fileLayers } from './fileLayers.ts'
import { expect, test as base } from './fixtures.ts'
import { guestLayers } from './guestLayers.ts'
import { expectQuiet, listen } from './heard.ts'
import { cardWithMail, throughLayers } from './layers.ts'
import { mailLayers } from './mailLayers.ts'
import { expectReachable } from './measures.ts'
import { peopleLayers } from './peopleLayers.ts'
import { prepareDemo, standOnTuesday } from './preparedDemo.ts'
import type { PreparedDemo } from './preparedDemo.ts'
import { radiationLayers } from './radiationLayers.ts'
import { retentionLayers } from './retentionLayers.ts'
import { everyRoom, throughRooms } from './rooms.ts'
import { settingLayers } from './settingLayers.ts'

/** An open demonstration, the same for each test, which has kept to its policy when the test is over. */
const test = base.extend<{ readonly demo: Page }, { readonly prepared: PreparedDemo }>({
  prepared: [async ({ browser }, use) => {
    const prepared = await prepareDemo(browser)
    await use(prepared)
    await prepared.discard()
  }, { scope: 'worker' }],
  baseURL: async ({ prepared }, use) => use(prepared.url),
  storageState: async ({ prepared }, use) => use(prepared.state),
  demo: async ({ page, prepared }, use) => {
    await standOnTuesday(page)
    const heard = await listen(page, prepared.url)
    await page.goto('/')
    await deskOpen(page)
    await use(page)
    expectQuiet(heard)
  },
})

// What the worker does is tried elsewhere (policy.spec.ts): here it would bring in the whole app for each test.
test.use({ serviceWorkers: 'block' })
test.setTimeout(180_000)

const tablet = { width: 1024, height: 768 }
const upright = { width: 768, height: 1024 }
const phone = { width: 360, height: 740 }

// desk.md §2: a tablet both ways, and a phone. A list takes a frame to know how many of its rows fit.
const at = async (page: Page, size: typeof tablet): Promise<void> => {
  await page.setViewportSize(size)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
}

// Bare hands reach all of a card on a tablet without a scroll: from the name to the file.
const expectOnOneScreen = async (page: Page): Promise<void> => {
  const card = page.getByRole('main').getByRole('region').filter({ has: page.getByRole('group', { name: 'Passage et prestations' }) })
  for (const part of [card.getByRole('heading', { level: 2 }), card.getByRole('button', { name: 'Remettre le courrier', exact: true }), card.getByRole('link', { name: 'Dossier', exact: true })]) await expect(part).toBeInViewport({ ratio: 1 })
}

// Each kind of screen once at the scale for gloves: the other lists and parts are built of the same.
const large = ['/', '/rattrapage', '/courrier', '/courrier?vue=pile', '/courrier?vue=inventaire', '/douches-et-linge', '/domiciliation?liste=sans-manifestation', '/bilan', '/reglages', '/importer']

const expectWholeInLarge = async (page: Page, where: string): Promise<void> => {
  await page.evaluate(() => { document.documentElement.dataset['scale'] = 'grand' })
  for (const size of [upright, tablet]) {
    await at(page, size)
    await expectReachable(page, `${where} in large at ${String(size.width)}`)
  }
  await expectAccessible(page, `${where} in large`)
  await page.evaluate(() => { delete document.documentElement.dataset['scale'] })
}

const expectReadable = (demo: Page, rooms: readonly string[]): Promise<void> =>
  throughRooms(demo, rooms, async (address) => {
    await expectAccessible(demo, address)
    await expectReachable(demo, `${address} at 1024`)
    await at(demo, upright)
    await expectReachable(demo, `${address} at 768`)
    await at(demo, phone)
    await expectReachable(demo, `${address} at 360`)
    await expectAccessible(demo, `${address} on a phone`)
    await at(demo, tablet)
  })

// Two tests: in one, all of them took more than a third of its time on a busy machine.
const isOfTheDay = (address: string): boolean => !/^\/(bilan|reglages|importer)/.test(address)

test('every room of the day can be read by everyone, in the light and in the dark, on a phone too; at each size it is whole for a finger of 48 px and eyes of 16 px', async ({ demo }) => {
  await expectReadable(demo, everyRoom.filter(isOfTheDay))
})

test('every room of Bilan, Réglages and Importer can be read by everyone, in the light and in the dark, on a phone too; at each size it is whole for a finger of 48 px and eyes of 16 px', async ({ demo }) => {
  await expectReadable(demo, everyRoom.filter((address) => !isOfTheDay(address)))
})

test('each kind of room, and a card, can be read by everyone at the scale for gloves, and is whole for a finger both ways', async ({ demo }) => {
  await throughRooms(demo, large, (address) => expectWholeInLarge(demo, address))
  await cardWithMail(demo)
  await expectOnOneScreen(demo)
  await expectWholeInLarge(demo, 'the card')
})

for (const [where, layers] of [['Accueil', deskLayers], ['people at the door', peopleLayers], ['the guest', guestLayers], ['Domiciliation', fileLayers], ['the radiation file', radiationLayers], ['Courrier, Douches et linge', mailLayers], ['Bilan', figureLayers], ['Réglages and imports', settingLayers], ['agents and accesses', agentLayers], ['what is kept', retentionLayers]] as const) {
  test(`every form, menu and question of ${where}`, async ({ demo }) => {
    await throughLayers(demo, layers, async (name) => {
      await expectAccessible(demo, name)
      await expectReachable(demo, `${name} at 1024`)
    })
  })
}

for (const [where, layers] of [['Accueil', deskLayers], ['people at the door', peopleLayers], ['the guest', guestLayers], ['Domiciliation', fileLayers], ['Courrier, Douches et linge', mailLayers], ['Bilan', figureLayers], ['Réglages and imports', settingLayers]] as const) {
  test(`every form, menu and question of ${where} at 360 by 740`, async ({ demo }) => {
    await demo.setViewportSize(phone)
    await throughLayers(demo, layers, (name) => expectReachable(demo, `${name} at 360`))
  })
}

test('the way past the rail is a key like another when it has the focus', async ({ demo }) => {
  const skip = demo.getByRole('link', { name: 'Aller au contenu' })
  await skip.focus()
  const box = await skip.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(48)
  expect(box?.width).toBeGreaterThanOrEqual(48)
})
