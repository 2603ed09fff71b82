// Every room as people with poor sight set it: 320 px wide, twice as large, with more space in the text (WCAG 1.4.4, 1.4.10, 1.4.12; the
// scale for gloves: accessibleRooms.spec.ts); and wherever the focus goes, it is in sight (2.4.11).
import type { Page } from '@playwright/test'
import { openDemo } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { tuesdayMorning } from './layers.ts'
import { cutText, overlaps, sideways } from './measures.ts'
import { throughRooms } from './rooms.ts'

test.use({ serviceWorkers: 'block' })
test.setTimeout(120_000)

// Each kind of screen once: the other lists and parts are built of the same.
const chosen = ['/', '/rattrapage', '/courrier', '/courrier?vue=pile', '/courrier?vue=inventaire', '/douches-et-linge', '/domiciliation?liste=sans-manifestation', '/bilan', '/reglages', '/importer']

type Setting = { readonly name: string; readonly width: number; readonly height: number; readonly spaced?: true }

const usual = { name: 'usual', width: 1024, height: 768 } as const
// Zoom 200 % on a tablet: half its pixels each way.
const settings: readonly Setting[] = [
  { name: '320 px', width: 320, height: 640 }, { name: 'zoom 200 %', width: 512, height: 384 }, { ...usual, name: 'text spacing', spaced: true },
]

// Runs in the page. A list takes two frames to know how many of its rows fit. The rows of a long one are all as high, and left out: the
// accessibility statement says so.
const set = async (spaced: boolean): Promise<void> => {
  const sheet = new CSSStyleSheet()
  if (spaced) sheet.replaceSync(':not([aria-setsize], [aria-setsize] *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }')
  document.adoptedStyleSheets = [sheet]
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
}

const apply = async (page: Page, { width, height, spaced }: Setting): Promise<void> => {
  await page.setViewportSize({ width, height })
  await page.evaluate(set, spaced === true)
}

const expectWhole = async (page: Page, where: string): Promise<void> => {
  for (const [name, measure] of Object.entries({ sideways, cutText, overlaps })) expect.soft(await measure(page), `${name}, ${where}`).toEqual([])
}

// Runs in the page: what takes the focus and is then under something, or off the screen.
const hiddenFocus = (): readonly string[] => {
  const isReached = (one: HTMLElement): boolean => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true })
  const isInSight = (one: HTMLElement): boolean => {
    one.focus()
    const label = one instanceof HTMLInputElement ? one.labels?.[0] : undefined
    const { left, top, width, height } = (label ?? one).getBoundingClientRect()
    // A table is higher than the screen: some of it is enough.
    const downs = height < 200 ? [Math.min(height, 24) / 2] : [12, height / 4, height / 2, (3 * height) / 4]
    return downs.some((down) => {
      const over = document.elementFromPoint(left + width / 2, top + down)
      return over !== null && (one.contains(over) || over.contains(one) || label?.contains(over) === true)
    })
  }
  const reached = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(isReached)
  return reached.filter((one) => document.contains(one) && !isInSight(one)).map((one) => one.outerHTML.slice(0, 140))
}

test('every kind of room is whole at 320 px, at 200 %, with text spacing, and hides no focus', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await openDemo(page)
  const looked: string[] = []
  await throughRooms(page, chosen, async (address) => {
    looked.push(address)
    for (const setting of settings) {
      await apply(page, setting)
      await expectWhole(page, `${address}, ${setting.name}`)
    }
    for (const [width, height] of [[360, 740], [1024, 768]] as const) {
      await apply(page, { ...usual, width, height })
      // A tablet has the room for all the choices of a strip; a phone folds those of the Bilan.
      const folded = page.getByRole('button', { name: /: les autres choix$/ })
      expect.soft(await folded.count(), `${address}, folded at ${String(width)}`).toBe(address === '/bilan' && width === 360 ? 2 : 0)
      expect.soft(await page.evaluate(hiddenFocus), `${address}, focus at ${String(width)}`).toEqual([])
    }
  })
  expect(looked).toEqual(chosen)
})
