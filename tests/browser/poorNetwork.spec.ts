// A tablet whose first visit has the desk and nothing more: what follows it comes when the network answers again.
import type { Page } from '@playwright/test'
import { goTo, openDemo, searchbox, tap } from './desk.ts'
import { expect, test } from './fixtures.ts'

test.use({ serviceWorkers: 'block' })

const sentence = /le réseau n’a pas répondu/

/** From now on only what the page itself names is served; gives the way back. */
const cutOff = async (page: Page, origin: string): Promise<() => Promise<void>> => {
  const named = await (await fetch(origin)).text()
  const scripts = /\/assets\/[^/]+\.js$/
  await page.route(scripts, (route) => (named.includes(new URL(route.request().url()).pathname) ? route.continue() : route.abort()))
  return () => page.unroute(scripts)
}

/** As a scanner does, one key in 2 ms by the keys' own hours: a real key has the hour at which it was pressed, however busy the page is. */
const scan = (page: Page, code: string) => page.evaluate((letters) => {
  const start = performance.now()
  for (const [nth, key] of [...letters.split(''), 'Enter'].entries()) {
    const field = document.activeElement
    const stroke = new KeyboardEvent('keydown', { key, code: key === 'Enter' ? key : `Key${key}`, bubbles: true, cancelable: true })
    Object.defineProperty(stroke, 'timeStamp', { value: start + 2 * nth })
    const goesOn = field?.dispatchEvent(stroke)
    if (goesOn !== true || key === 'Enter' || !(field instanceof HTMLInputElement)) continue
    field.setRangeText(key, field.value.length, field.value.length, 'end')
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  }
}, code)

test('the desk stands when nothing follows it, says what is missing only when asked, and takes up when the network is back', async ({ page, endpoint }) => {
  await page.goto(endpoint.url)
  await openDemo(page)
  const back = await cutOff(page, endpoint.url)
  await page.reload()
  await searchbox(page).waitFor()
  // All that follows was asked for, and did not come.
  await page.waitForTimeout(1_500)
  await expect(searchbox(page)).toBeVisible()
  await expect(page.getByText(sentence)).toHaveCount(0)
  await searchbox(page).focus()
  await scan(page, 'BCDFGHJKLNPR')
  await expect(page.getByText(/^Carte lue trop tôt/).first()).toBeVisible()
  await expect(searchbox(page)).toHaveValue('')
  await goTo(page, 'Courrier')
  await expect(page.getByRole('main').getByText(sentence)).toBeVisible()
  await expect(page.getByText('Un problème est survenu')).toHaveCount(0)
  await back()
  await tap(page, 'Réessayer')
  await expect(page.getByText('Tri du matin')).toBeVisible()
  await goTo(page, 'Accueil')
  await expect(page.getByText('missions')).toBeVisible()
})
