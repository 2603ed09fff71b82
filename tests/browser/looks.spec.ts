// What is told by colour is told without it too: the states of a tile (looks/12), the ring of the focus, in grey and in forced colours.
import type { Locator, Page } from '@playwright/test'
import { openDemo, searchbox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { chooseNumber, dialog, menu, press, tuesdayMorning } from './layers.ts'

test.use({ serviceWorkers: 'block' })
test.setTimeout(90_000)

/** A picture: the lightness of each pixel, 0 to 255, row by row. */
type Grey = { readonly width: number; readonly light: readonly number[] }

// Runs in a page of its own: the policy of the app lets no picture in.
const decode = async (base64: string): Promise<Grey> => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const { width, height, ...rest } = await createImageBitmap(new Blob([bytes], { type: 'image/png' })).then((picture) => ({ width: picture.width, height: picture.height, picture }))
  const pen = new OffscreenCanvas(width, height).getContext('2d')
  pen?.drawImage(rest.picture, 0, 0)
  const { data: ink = [] } = pen?.getImageData(0, 0, width, height) ?? {}
  const light = Array.from({ length: ink.length / 4 }, (_, at) => Math.round(0.2126 * (ink[4 * at] ?? 0) + 0.7152 * (ink[4 * at + 1] ?? 0) + 0.0722 * (ink[4 * at + 2] ?? 0)))
  return { width, light }
}

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const greyOf = async (lab: Page, page: Page, clip: Clip): Promise<Grey> => lab.evaluate(decode, (await page.screenshot({ clip, animations: 'disabled' })).toString('base64'))

const part = ({ width, light }: Grey, { x, y, width: across, height: down }: Clip): readonly number[] =>
  Array.from({ length: down }, (_, row) => light.slice((y + row) * width + x, (y + row) * width + x + across)).flat()

/** The share of pixels that differ by more than `step` of 255. */
const apart = (one: readonly number[], other: readonly number[], step = 40): number => one.filter((light, at) => Math.abs(light - (other[at] ?? 0)) > step).length / one.length

/** What tells a state, words apart: the icon and the glyph at the top, the face beside the words, and the lower edge. */
const signatureOf = async (lab: Page, tile: Locator): Promise<readonly (readonly number[])[]> => {
  await tile.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await boxOf(tile)
  const picture = await greyOf(lab, tile.page(), { x, y, width, height })
  const clips = [[8, 8, 36, 32], [width - 40, 8, 32, 32], [3, 30, 4, 40], [40, height - 7, 40, 7]] as const
  return clips.map(([left, top, across, down]) => part(picture, { x: left, y: top, width: across, height: down }))
}

const boxOf = async (one: Locator): Promise<Clip> => {
  const { x, y, width, height } = (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  return { x: Math.floor(x), y: Math.floor(y), width: Math.floor(width), height: Math.floor(height) }
}

const isTold = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]): boolean => one.some((grey, place) => apart(grey, other[place] ?? []) > 0.04)

type State = { readonly name: string; readonly says: RegExp; readonly glyph: string | undefined }

const states: readonly State[] = [
  { name: 'to do', says: /^(?!noté|en attente|impossible)/, glyph: undefined },
  { name: 'done', says: /^noté/, glyph: 'lucide-circle-check' },
  { name: 'asks', says: /ajouter \?$/, glyph: 'lucide-plus' },
  { name: 'waiting', says: /^en attente/, glyph: 'lucide-hourglass' },
  { name: 'impossible', says: /^impossible/, glyph: 'lucide-x' },
  { name: 'expected', says: /^(?!noté|en attente|impossible)/, glyph: undefined },
  { name: 'usual', says: /^(?!noté|en attente|impossible)/, glyph: undefined },
]

type Look = (state: string, tile: Locator) => Promise<void>

const shower = (page: Page): Locator => page.locator('[data-prestation="shower"]')
const passage = (page: Page): Locator => page.getByRole('group', { name: 'Passage et prestations' }).getByRole('button', { name: 'Passage', exact: true })
const usual = (page: Page): Locator => page.getByRole('button', { name: /^Comme d'habitude/ })

const choose = async (page: Page, typed: string): Promise<void> => {
  await searchbox(page).fill(typed)
  await expect(page.getByRole('heading', { name: /^1 personne|^\d+ personnes/ })).toBeVisible()
  await page.getByRole('main').getByRole('list').first().locator('[data-number]').first().getByRole('button').first().click()
}

const keepOut = async (page: Page): Promise<void> => {
  await menu(page, /^Plus pour/, 'Exclusion')
  await dialog(page).getByLabel('Toute la maison').check()
  await dialog(page).getByLabel('Une semaine').check()
  await dialog(page).getByLabel(/^Ce qui s’est passé/).fill('Coup porté dans le hall')
  await press(dialog(page), 'Décider l’exclusion')
  await expect(dialog(page).getByRole('button', { name: 'Imprimer la lettre' })).toBeVisible()
  await page.keyboard.press('Escape')
}

// The same tile, in each of its states: nothing but the state changes.
const throughStates = async (page: Page, see: Look): Promise<void> => {
  const look = (state: string): Promise<void> => see(state, shower(page))
  let ms = tuesdayMorning.getTime()
  const pressShower = async (): Promise<void> => {
    await page.clock.setFixedTime((ms += 10_000))
    await shower(page).click()
    await page.mouse.move(0, 0)
  }
  await choose(page, 'ben ali')
  await look('to do')
  await pressShower()
  await look('done')
  await pressShower()
  await look('asks')
  await page.keyboard.press('Escape')
  await choose(page, 'mbemba')
  await look('waiting')
  await choose(page, 'zhang')
  await keepOut(page)
  await look('impossible')
}

// The one filled tile of a card is the passage of somebody without mail; with mail it is a tile like another.
const throughPassages = async (page: Page, look: Look): Promise<void> => {
  await chooseNumber(page, 'A-0050')
  await look('to do', passage(page))
  await chooseNumber(page, 'A-0009')
  await look('expected', passage(page))
  await passage(page).click()
  await page.mouse.move(0, 0)
  await look('done', passage(page))
}

const throughHabits = async (page: Page, look: Look): Promise<void> => {
  await chooseNumber(page, 'A-0069')
  await look('usual', usual(page))
  await usual(page).click()
  await page.mouse.move(0, 0)
  await look('done', usual(page))
}

for (const forcedColors of ['none', 'active'] as const) {
  test(`the states of a tile are told apart ${forcedColors === 'none' ? 'in grey' : 'in forced colours'}, by shape and by word`, async ({ page, context }) => {
    // In front stays the app: a page behind another paints nothing for a while.
    const lab = await context.newPage()
    await page.bringToFront()
    await page.clock.setFixedTime(tuesdayMorning)
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' })
    await page.goto('/')
    await openDemo(page)
    for (const [through, pairs] of [[throughStates, 10], [throughPassages, 3], [throughHabits, 1]] as const) expect(await alikeIn(lab, page, through)).toEqual({ pairs, alike: [] })
    await page.keyboard.press('Tab')
    await expectRing(lab, page)
  })
}

/** The states of a tile that nothing but its words tells apart. */
const alikeIn = async (lab: Page, page: Page, through: (page: Page, look: Look) => Promise<void>): Promise<{ readonly pairs: number; readonly alike: readonly string[] }> => {
  const found = new Map<string, readonly (readonly number[])[]>()
  await through(page, async (state, tile) => {
    const { says, glyph } = states.find(({ name }) => name === state) ?? { says: /^$/, glyph: undefined }
    await expect(tile).toHaveAccessibleDescription(says)
    await expect(tile.locator('svg')).toHaveCount(glyph === undefined ? 1 : 2)
    if (glyph !== undefined) await expect(tile.locator('svg').nth(1)).toHaveClass(new RegExp(`${glyph}\\b`))
    found.set(state, await signatureOf(lab, tile))
  })
  const pairs = [...found].flatMap(([one, a]) => [...found].filter(([other]) => one < other).map(([other, b]) => ({ pair: `${one}, ${other}`, told: isTold(a, b) })))
  return { pairs: pairs.length, alike: pairs.filter(({ told }) => !told).map(({ pair }) => pair) }
}

const withRing = async (lab: Page, control: Locator): Promise<number> => {
  await control.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await boxOf(control)
  const clip = { x: Math.max(0, x - 6), y: Math.max(0, y - 6), width: width + 12, height: height + 12 }
  await control.page().evaluate(() => { if (document.activeElement instanceof HTMLElement) document.activeElement.blur() })
  const before = await greyOf(lab, control.page(), clip)
  await control.focus()
  return apart(before.light, (await greyOf(lab, control.page(), clip)).light, 60)
}

const expectRing = async (lab: Page, page: Page): Promise<void> => {
  const controls = { row: page.getByRole('main').getByRole('list').first().getByRole('button').first(), tile: shower(page), place: page.getByRole('link', { name: 'Courrier', exact: true }) }
  for (const [name, control] of Object.entries(controls)) expect.soft(await withRing(lab, control), `the ring on the ${name}`).toBeGreaterThan(0.01)
}
