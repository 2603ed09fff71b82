import { deskOpen, lastAction, searchbox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { press, tabTo, type } from './keys.ts'

test('from a cold start to a passage, a breakfast and back, by keyboard alone', async ({ tablet, endpoint }) => {
  // It keeps the app since a visit before, and was started since.
  await endpoint.stop()
  const page = tablet.page()
  await page.goto(endpoint.url)
  await page.getByRole('button', { name: 'Démonstration' }).waitFor()
  await tabTo(page, 'Démonstration')
  await page.keyboard.press('Enter')
  await deskOpen(page)
  const free = page.locator('[id^=personne-]').filter({ has: page.getByRole('button', { name: 'Passage', exact: true }) }).first()
  const name = (await free.getByRole('button').first().getAttribute('aria-label')) ?? ''
  const row = (await free.getAttribute('id')) ?? ''
  await press(page, '/')
  await expect(searchbox(page)).toBeFocused()
  await type(page, name.toLowerCase())
  // A homonym may stand above.
  const found = page.getByRole('main').getByRole('list').first().locator('[id^=personne-]')
  await expect(found.locator(`xpath=self::*[@id="${row}"]`)).toBeVisible()
  const place = (await found.evaluateAll((rows) => rows.map(({ id }) => id))).indexOf(row)
  for (let step = 0; step < place; step++) await press(page, 'ArrowDown')
  if (place > 0) await press(page, 'ArrowDown')
  await press(page, 'Enter')
  const who = page.getByRole('region').filter({ has: page.getByRole('button', { name: 'Lessive', exact: true }) })
  // The head takes the focus with the next frame: a Tab before it would be taken back.
  await expect(who.locator(':focus')).toBeVisible()
  await tabTo(page, 'Passage')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText(/Passage d/)
  await press(page, '2')
  await expect(lastAction(page)).toContainText(/Petit-déjeuner d/)
  await press(page, 'Control+z')
  await expect(lastAction(page)).toContainText(/Annulé\s: Petit-déjeuner d/)
  await tabTo(page, 'Annuler')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText(/Annulé\s: Passage d/)
  await expect(who.getByRole('button', { name: 'Passage', exact: true })).not.toHaveAccessibleDescription(/^noté/)
})
