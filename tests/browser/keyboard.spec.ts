import type { Page } from '@playwright/test'
import { deskOpen, lastAction, searchbox } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'

/** What is wrong with the place of the focus: nowhere, without a ring, out of sight or under something. */
const focusFault = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return 'nowhere'
    const isRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    // A row wears the ring of the name that opens it, the search line that of its field.
    const rings = [getComputedStyle(at), getComputedStyle(at, '::after'), getComputedStyle(at.parentElement ?? at)].some(isRing)
    const { left, top, width, height } = at.getBoundingClientRect()
    const over = document.elementFromPoint(left + width / 2, top + Math.min(height, 24) / 2)
    const isInSight = over !== null && (at.contains(over) || over.contains(at))
    const fault = [[rings, 'without a ring'], [isInSight, 'out of sight']].find(([holds]) => holds === false)
    return fault === undefined ? '' : `${String(fault[1])}: ${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`
  })

const shown = (page: Page, after: string): Promise<void> => expect.poll(() => focusFault(page), { message: `after ${after}` }).toBe('')

const press = async (page: Page, key: string): Promise<void> => {
  await page.keyboard.press(key)
  await shown(page, key)
}

/** Tab until the focus is on the control of this name. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const isThere = (): Promise<boolean> =>
    page.evaluate((wanted) => {
      const at = document.activeElement
      return [at?.getAttribute('aria-label'), at?.textContent].some((text) => text?.trim() === wanted || text?.trim().startsWith(`${wanted} `))
    }, name)
  for (let i = 0; i < 60; i++) {
    await press(page, 'Tab')
    if (await isThere()) return
  }
  throw new Error(`Tab never comes to ${name}`)
}

const type = async (page: Page, text: string): Promise<void> => {
  for (const letter of text) {
    await page.keyboard.type(letter)
    await shown(page, letter)
  }
}

test('from a cold start to a passage, a breakfast and back, by keyboard alone', async ({ tablet, endpoint }) => {
  await tablet.page().goto(endpoint.url)
  await readyOffline(tablet.page())
  await tablet.close()
  await endpoint.stop()
  const page = await tablet.relaunch()
  await page.goto(endpoint.url)
  await page.getByRole('button', { name: 'Démonstration' }).waitFor()
  await tabTo(page, 'Démonstration')
  await page.keyboard.press('Enter')
  await deskOpen(page)
  const free = page.locator('[id^=personne-]').filter({ has: page.getByRole('button', { name: 'Passage', exact: true }) }).first()
  const name = (await free.getByRole('button').first().getAttribute('aria-label')) ?? ''
  await press(page, '/')
  await expect(searchbox(page)).toBeFocused()
  await type(page, name.toLowerCase())
  await press(page, 'Enter')
  const who = page.getByRole('region').filter({ has: page.getByRole('button', { name: 'Lessive', exact: true }) })
  await expect(who).toBeVisible()
  await tabTo(page, 'Passage')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText(/Passage d/)
  await press(page, '2')
  await expect(lastAction(page)).toContainText(/Petit-déjeuner d/)
  await press(page, 'Control+z')
  await expect(lastAction(page)).toContainText(/Annulé : Petit-déjeuner d/)
  await tabTo(page, 'Annuler')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText(/Annulé : Passage d/)
  await expect(who.getByRole('button', { name: 'Passage', exact: true })).not.toHaveAccessibleDescription(/^noté/)
})
