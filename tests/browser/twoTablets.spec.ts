import type { Page } from '@playwright/test'
import { card, goTo, newPerson, openCard, searchbox, tap } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import type { Tablet } from './tablet.ts'
import { addTablet, linkedRegister, synchronised } from './shelter.ts'

test.setTimeout(120_000)
test.use({ trace: 'off' })

// sync.md: within seconds; three, on a machine that does nothing else.
const soon = { timeout: 3_000 * (process.env['CI'] === undefined ? 1 : 3) }

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

test('what one tablet notes is on the other within three seconds, and back', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
  await newPerson(one, 'Grand Paul', { came: true })
  await expect(two.getByText('Grand Paul').first()).toBeVisible(soon)
  await openCard(two, 'Grand Paul')
  await tap(card(two, 'Grand Paul'), 'Douche')
  await expect(card(one, 'Grand Paul').getByRole('button', { name: 'Douche' })).toHaveAccessibleDescription(/^noté/, soon)
  await expectBoth([one, two], 'Grand Paul')
})

test('a day without the endpoint on both tablets: both agree once it is back, though it died by a power cut', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
  await endpoint.kill()
  await newPerson(one, 'Premier', { came: true })
  await newPerson(two, 'Second', { came: true })
  await endpoint.start()
  await expectBoth([one, two], 'Premier', 'Second')
})

test('an endpoint that lost everything is filled again by its tablets, and nobody has to be enrolled again', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
  await newPerson(one, 'Avant', { came: true })
  await expectBoth([one, two], 'Avant')
  await endpoint.stop()
  endpoint.wipe()
  await newPerson(two, 'Pendant', { came: true })
  await endpoint.start()
  await expectBoth([one, two], 'Avant', 'Pendant')
})

test('an endpoint restored to the day before is filled again, whoever comes first', async ({ tablet, otherTablet, endpoint }) => {
  const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
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

for (const [said, ms] of [['an hour ahead', 3_600_000], ['two hours late', -7_200_000]] as const) {
  test(`a tablet whose clock is ${said} records and exchanges all the same, and says so`, async ({ tablet, otherTablet, endpoint }) => {
    await otherTablet.page().clock.install({ time: Date.now() + ms })
    await otherTablet.page().clock.resume()
    const [one, two] = await twoOf(tablet, otherTablet, endpoint.url)
    await newPerson(two, 'Décalé', { came: true })
    await expectFound(one, 'Décalé')
    await expect(two.getByText('horloge de cette tablette est fausse').first()).toBeVisible({ timeout: 30_000 })
  })
}
