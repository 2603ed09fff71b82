// The screen turned to a guest, under their finger.
import type { Page } from '@playwright/test'
import { openDemo } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { dialog, press } from './layers.ts'

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
