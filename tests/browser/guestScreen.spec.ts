// The screen that is turned to a guest shows all it has to say, from its beginning (metier.md §8).
import type { Page } from '@playwright/test'
import { openDemo, searchbox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { press, tuesdayMorning } from './layers.ts'

test.use({ serviceWorkers: 'block' })

// Domiciled, and waits for a shower: nobody has more to read.
const turnToArtan = async (page: Page): Promise<void> => {
  await searchbox(page).fill('hoxha artan')
  await expect(page.getByRole('heading', { name: '1 personne' })).toBeVisible()
  await page.getByRole('main').getByRole('list').locator('[data-number]').getByRole('button').first().click()
  await expect(page.getByRole('main').getByRole('heading', { name: 'Artan Hoxha' })).toBeInViewport()
  await page.getByRole('main').getByRole('button', { name: /^Plus pour/ }).click()
  await press(page.locator('[popover]:popover-open'), 'Montrer à la personne')
  await expect(page.locator('main[lang] h1')).toBeFocused()
}

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY)

const turnBack = async (page: Page): Promise<void> => {
  await press(page, /Terminé$/)
  await press(page, /Rendre l’écran$/)
}

test('number, mail, certificate, term and opening hours stand above the languages of a tablet; a phone begins with the greeting, and the desk is where it was', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
  await turnToArtan(page)
  const foot = page.locator('main[lang] footer')
  for (const language of ['Русский', 'Română', 'Français']) {
    await press(page, new RegExp(`^${language}`))
    for (const about of ['mail', 'turn', 'address', 'term', 'house']) {
      const { y = 0, height = 0 } = (await page.locator(`[data-guest="${about}"]`).boundingBox()) ?? {}
      expect(y + height, `${about}, ${language}`).toBeLessThanOrEqual((await foot.boundingBox())?.y ?? 0)
    }
  }
  await turnBack(page)
  await page.setViewportSize({ width: 360, height: 740 })
  await turnToArtan(page)
  expect(await scrolled(page)).toBe(0)
  await turnBack(page)
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
})

const inLarge = (page: Page): Promise<void> => page.evaluate(() => { document.documentElement.dataset['scale'] = 'grand' })

const languages = ['Français', 'English', 'العربية', 'Русский', 'தமிழ்']

const speak = async (page: Page, language: string): Promise<void> => {
  await press(page, new RegExp(`^${language}`))
  await expect(page.getByRole('button', { name: new RegExp(`^${language}`), pressed: true })).toBeVisible()
}

test('at the scale for gloves every card stands whole on the first screen of a tablet, and the way back begins there', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
  await turnToArtan(page)
  await inLarge(page)
  for (const language of languages.slice(0, 4)) {
    await speak(page, language)
    const [wayBack, ...cards] = await page.locator('main footer > button, [data-guest]').evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })).reverse())
    expect(wayBack?.top, `the way back, ${language}`).toBeLessThan(768 - 48)
    expect(cards).toHaveLength(5)
    expect(Math.max(...cards.map(({ bottom }) => bottom)), `the cards, ${language}`).toBeLessThanOrEqual(wayBack?.top ?? 0)
  }
})

test('a phone holds the whole of it at the scale for gloves, and a language that is chosen is read from the greeting', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
  await turnToArtan(page)
  await inLarge(page)
  for (const width of [320, 360, 375]) {
    await page.setViewportSize({ width, height: 740 })
    for (const language of languages) {
      await speak(page, language)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${language} at ${String(width)}`).toBe(width)
      await expect(page.locator('main h1')).toBeInViewport({ ratio: 1 })
      await expect(page.getByRole('button', { name: new RegExp(`^${language}`) })).toBeFocused()
    }
  }
})
