import type { Page } from '@playwright/test'
import { deskOpen, openDemo, tap } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'
import { expectGapFree, readLog } from './log.ts'
import type { Tablet } from './tablet.ts'
import { within } from './within.ts'

const recents = (page: Page) => page.getByRole('list', { name: 'Récents' })

const toPass = (page: Page): Promise<readonly string[]> =>
  recents(page).locator('[id^=personne-]').filter({ has: page.getByRole('button', { name: 'Passage', exact: true }) }).evaluateAll((all) => all.map(({ id }) => id))

const stamps = (page: Page): Promise<readonly string[]> =>
  recents(page).locator('[id^=personne-]').filter({ hasText: 'noté à' }).evaluateAll((all) => all.map(({ id }) => id).toSorted())

const twoTabs = async (tablet: Tablet, url: string): Promise<readonly [Page, Page]> => {
  const one = tablet.page()
  await one.goto(url)
  await openDemo(one)
  await readyOffline(one)
  const other = await tablet.context().newPage()
  await other.goto(url)
  await deskOpen(other)
  return [one, other]
}

const passages = (log: Awaited<ReturnType<typeof readLog>>): readonly string[] =>
  log.rows.flatMap(({ fact: { kind, person = '' } }) => (kind === 'passage' ? `personne-${person}` : []))

type Place = { readonly id: string; readonly x: number; readonly y: number }

// Where the keys in sight lie: the same in both tabs.
const keysInSight = async (page: Page): Promise<readonly Place[]> => {
  const places: Place[] = []
  for (const id of await toPass(page)) {
    const box = await page.locator(`#${id}`).getByRole('button', { name: 'Passage', exact: true }).boundingBox()
    if (box !== null && box.y + box.height < 640) places.push({ id, x: box.x + box.width / 2, y: box.y + box.height / 2 })
  }
  return places
}

const agree = ([one, other]: readonly [Page, Page], people: readonly string[]): Promise<void> =>
  expect
    .poll(async () => [await stamps(one), await stamps(other)].map((ids) => people.filter((id) => ids.includes(id)).length), within(2_000))
    .toEqual([people.length, people.length])

test('two tabs tap the same people at once: one passage each, the same in both within two seconds', async ({ tablet, endpoint }) => {
  const [one, other] = await twoTabs(tablet, endpoint.url)
  const keys = await keysInSight(one)
  expect(keys.length).toBeGreaterThan(3)
  for (const { x, y } of keys) await Promise.all([one.touchscreen.tap(x, y), other.touchscreen.tap(x, y)])
  const people = keys.map(({ id }) => id)
  await agree([one, other], people)
  const log = await readLog(one, 'boussole-demo')
  expectGapFree(log)
  expect(passages(log).toSorted()).toEqual(people.toSorted())
})

test('two tabs tap different people at once: each once, numbered in one order, the same in both within two seconds', async ({ tablet, endpoint }) => {
  const [one, other] = await twoTabs(tablet, endpoint.url)
  const people = (await toPass(one)).slice(0, 12)
  const press = async (page: Page, ids: readonly string[]): Promise<void> => {
    for (const id of ids) await tap(page.locator(`#${id}`), 'Passage')
  }
  await Promise.all([press(one, people.slice(0, 6)), press(other, people.slice(6).toReversed())])
  await agree([one, other], people)
  const log = await readLog(other, 'boussole-demo')
  expectGapFree(log)
  expect(passages(log).toSorted()).toEqual(people.toSorted())
})

test('what one tab takes back is gone from the other’s card', async ({ tablet, endpoint }) => {
  const [one, other] = await twoTabs(tablet, endpoint.url)
  const [id = ''] = await toPass(one)
  for (const page of [one, other]) await page.locator(`#${id} button`).first().tap()
  const tile = (page: Page, word: string) => page.getByRole('region').getByRole('button', { name: word, exact: true })
  await tile(one, 'Petit-déjeuner').tap()
  for (const word of ['Petit-déjeuner', 'Passage']) await expect(tile(other, word)).toHaveAccessibleDescription(/^noté/, within(2_000))
  await tap(one, 'Annuler')
  for (const word of ['Petit-déjeuner', 'Passage']) await expect(tile(other, word)).not.toHaveAccessibleDescription(/^noté/, within(2_000))
  expectGapFree(await readLog(one, 'boussole-demo'))
})
