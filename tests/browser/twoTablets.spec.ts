import type { Page } from '@playwright/test'
import { card, deskOpen, goTo, newPerson, openCard, searchbox, tap, unlock } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { readLog } from './log.ts'
import { copyProfile, openTablet } from './tablet.ts'
import type { Tablet } from './tablet.ts'
import { addTablet, exchanged, linkedRegister, synchronised } from './shelter.ts'
import { within } from './within.ts'

test.setTimeout(180_000)

// sync.md: within seconds; three, on a machine that does nothing else.
const soon = (): { readonly timeout: number } => within(3_000 * (process.env['CI'] === undefined ? 1 : 3))

const twoOf = async (tablet: Tablet, otherTablet: Tablet, url: string): Promise<readonly [Page, Page]> => {
  const [one, two] = [tablet.page(), otherTablet.page()]
  await linkedRegister(one, url)
  await addTablet(one, two, { name: 'Courrier', agent: 'Dominique' })
  await goTo(one, 'Accueil')
  await readyOffline(one)
  await readyOffline(two)
  return [one, two]
}

/** Found by whoever looks for them. */
const expectFound = async (page: Page, name: string): Promise<void> => {
  await expect(async () => {
    await searchbox(page).fill('')
    await searchbox(page).fill(name)
    await expect(page.getByRole('main').getByRole('list').first().getByRole('button', { name, exact: true })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await searchbox(page).fill('')
}

const expectBoth = async (pages: readonly Page[], ...names: readonly string[]): Promise<void> => {
  for (const page of pages) {
    for (const name of names) await expectFound(page, name)
    await synchronised(page)
  }
}

const numbersOf = async (page: Page, typed: string): Promise<readonly (string | null)[]> => {
  await searchbox(page).fill(typed)
  const rows = page.getByRole('main').getByRole('list').first().locator('[data-number]')
  await expect(rows).toHaveCount(2)
  const numbers = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-number')))
  await searchbox(page).fill('')
  return numbers
}

/** Two tablets, of which the second opened a file before it had read that the first one has. */
const twoInHaste = async (tablet: Tablet, otherTablet: Tablet, url: string): Promise<readonly [Page, Page]> => {
  const exchanges = '**/v1/sync'
  await otherTablet.context().route(exchanges, (route) => route.abort())
  const [one, two] = await twoOf(tablet, otherTablet, url)
  await newPerson(one, 'Venue Lise', { came: true })
  await newPerson(two, 'Venue Rosa', { came: true })
  await otherTablet.context().unroute(exchanges)
  await tap(card(two, 'Venue Rosa'), 'Suivant')
  return [one, two]
}

test('what one tablet notes is on the other within three seconds, and back; one that joined and has read nothing yet gives nobody another’s number', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = await twoInHaste(tablet, otherTablet, endpoint.url)
  await expectBoth([one, two], 'Venue Lise', 'Venue Rosa')
  for (const page of [one, two]) expect(new Set(await numbersOf(page, 'Venue')).size).toBe(2)
  await newPerson(one, 'Grand Paul', { came: true })
  await expect(two.getByText('Grand Paul').first()).toBeVisible(soon())
  await openCard(two, 'Grand Paul')
  await tap(card(two, 'Grand Paul'), 'Douche')
  await expect(card(one, 'Grand Paul').getByRole('button', { name: 'Douche' })).toHaveAccessibleDescription(/^noté/, soon())
  await expectBoth([one, two], 'Grand Paul')
})

test('an endpoint that dies, is restored to the day before, then loses everything: its tablets fill it again, nobody enrols again', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)

  await test.step('a day without it on both tablets, after a power cut', async () => {
    await endpoint.kill()
    await newPerson(one, 'Premier', { came: true })
    await newPerson(two, 'Second', { came: true })
    await endpoint.start()
    await expectBoth([one, two], 'Premier', 'Second')
  })

  await test.step('restored to the day before', async () => {
    await endpoint.stop()
    const before = endpoint.copyFolder()
    await endpoint.start()
    await newPerson(one, 'Hier', { came: true })
    await expectBoth([one, two], 'Hier')
    await endpoint.stop()
    endpoint.putBack(before)
    await endpoint.start()
    await newPerson(two, 'Aujourd’hui', { came: true })
    await expectBoth([one, two], 'Hier', 'Aujourd’hui')
  })

  await test.step('emptied', async () => {
    await endpoint.stop()
    endpoint.wipe()
    await newPerson(two, 'Pendant', { came: true })
    await endpoint.start()
    await expectBoth([one, two], 'Pendant')
  })
})

test('a tablet killed while it sends: what it said noted is on the other', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
  await newPerson(one, 'Pressé', { came: true })
  await tablet.kill()
  const again = await tablet.relaunch()
  await again.goto(endpoint.url)
  await again.getByLabel('Phrase secrète', { exact: true }).fill('quatre mots pour ouvrir')
  await tap(again, 'Ouvrir le bureau')
  await expectBoth([again, two], 'Pressé')
})

test('a tablet whose profile was copied, and both go on: both keep what they noted, under installations of their own', async ({ tablet, otherTablet, endpoint }) => {
  await twoOf(tablet, otherTablet, endpoint.url)
  await tablet.close()
  const copy = await openTablet(copyProfile(tablet.profile))
  const [first, second] = [await tablet.relaunch(), copy.page()]
  for (const page of [first, second]) {
    await page.goto(endpoint.url)
    await unlock(page)
    await goTo(page, 'Accueil')
    await deskOpen(page)
  }
  await newPerson(first, 'Original', { came: true })
  await newPerson(second, 'Copie', { came: true })
  const all = [first, second, otherTablet.page()]
  for (const page of all) for (const name of ['Original', 'Copie']) await expectFound(page, name)
  // The two gave the same numbers to different people: that is theirs to settle.
  for (const page of all) await exchanged(page)
  const installations = await Promise.all([first, second].map(async (page) => (await readLog(page, 'boussole-log')).head.inst))
  expect(new Set(installations).size).toBe(2)
  await copy.discard()
})

test('one tablet updated, the other not: both record, and each has what the other noted', async ({ tablet, otherTablet, endpoint, build }) => {
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
  build.publish('Boussole 2')
  await endpoint.start(build.folder)
  await two.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await tap(two, 'Mettre à jour')
  await expect(two).toHaveTitle('Boussole 2', { timeout: 20_000 })
  await unlock(two)
  await deskOpen(two)
  await newPerson(one, 'Ancienne', { came: true })
  await newPerson(two, 'Nouvelle', { came: true })
  await expectBoth([one, two], 'Ancienne', 'Nouvelle')
  await expect(one).toHaveTitle('La Boussole')
})

test('when the tab that exchanges is closed, another one of the tablet goes on within seconds', async ({ tablet, endpoint }) => {
  const leading = tablet.page()
  await linkedRegister(leading, endpoint.url)
  // Where it stands is where the other one would go on, were it closed before that one asked.
  await goTo(leading, 'Accueil')
  await deskOpen(leading)
  const other = await tablet.context().newPage()
  // It opens by itself: the keys come from the first window.
  await other.goto(endpoint.url)
  await deskOpen(other)
  await leading.close()
  await newPerson(other, 'Relève', { came: true })
  await synchronised(other)
})

test('a tablet whose clock is an hour ahead, then two hours late, records and exchanges all the same, and says so', async ({ tablet, otherTablet, endpoint }) => {
  const { clock } = otherTablet.page()
  await clock.install({ time: Date.now() + 3_600_000 })
  await clock.resume()
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
  const warning = two.getByText('horloge de cette tablette est fausse').first()
  await newPerson(two, 'En avance', { came: true })
  await expectFound(one, 'En avance')
  await expect(warning).toBeVisible({ timeout: 30_000 })
  await clock.setSystemTime(Date.now() - 7_200_000)
  await newPerson(two, 'En retard', { came: true })
  await expectFound(one, 'En retard')
  await expect(warning).toBeVisible()
})
