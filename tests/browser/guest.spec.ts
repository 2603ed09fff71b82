// The screen turned to a guest, under their finger.
import type { Page } from '@playwright/test'
import { openDemo } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { cardWithMail, dialog, menu, press } from './layers.ts'

test.use({ serviceWorkers: 'block' })

const placesOf = (page: Page): Promise<readonly string[]> =>
  page.locator('main footer').getByRole('button').evaluateAll((keys) => keys.map((key) => {
    const { left, top, width } = key.getBoundingClientRect()
    return [key.getAttribute('lang'), left, top, width].join()
  }))

test('no language leaves its place as another is chosen, nor does the way back: the next finger finds them there', async ({ page }) => {
  await page.goto('/')
  await openDemo(page)
  await press(page, /, au bureau$/)
  await press(dialog(page), 'Masquer l’écran')
  await expect(page.locator('main[lang="fr"]').getByRole('group', { name: 'Choisir la langue' })).toBeVisible()
  const places = await placesOf(page)
  expect(places).toHaveLength(12)
  // One of long words, and one that is read from the right.
  for (const language of ['ta', 'ar']) {
    await page.locator(`button[lang="${language}"]`).click()
    await expect(page.locator(`main[lang="${language}"]`)).toBeVisible()
    expect(await placesOf(page)).toEqual(places)
  }
})

// The items that the lower edge of the open menu cuts through, by 12 px at least.
const cutItems = (page: Page): Promise<number> =>
  page.locator('[popover]:popover-open').evaluate((list) => {
    const edge = list.getBoundingClientRect().bottom
    return [...list.children].map((item) => item.getBoundingClientRect()).filter(({ top, bottom }) => top < edge - 12 && bottom > edge + 12).length
  })

test('the way to it is in a menu that, where it cannot show all, ends in the middle of an item, and gives each to the keyboard', async ({ page }) => {
  await page.goto('/')
  await openDemo(page)
  await cardWithMail(page)
  const list = page.locator('[popover]:popover-open')
  for (const [width, height, cut] of [[1024, 768, 1], [1024, 700, 1], [1366, 1024, 0]] as const) {
    await page.setViewportSize({ width, height })
    await menu(page, /^Plus/)
    await expect.poll(() => cutItems(page), `at ${String(height)} px`).toBe(cut)
    await expect(list.getByRole('button').first()).toBeInViewport({ ratio: 1 })
    for (const item of await list.getByRole('button').all()) {
      await page.keyboard.press('Tab')
      await expect(item).toBeFocused()
      await expect(item).toBeInViewport({ ratio: 1 })
    }
    await page.keyboard.press('Escape')
  }
})
