// A turn in the showers, from the number to the count, by the keyboard alone; a reload in between loses nothing.
import { openDemo, searchbox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { tuesdayMorning } from './layers.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

test('a number, a call, a cabin, and the shower counts', async ({ page }) => {
  let ms = tuesdayMorning.getTime()
  // Two presses on one key within two seconds are one.
  const passTime = async (span: number) => page.clock.setFixedTime((ms += span))
  await passTime(0)
  await page.goto('/')
  await openDemo(page)
  await walkTo(page, '/douches-et-linge')
  const showers = page.locator('[data-figure="showers"]')
  const before = Number(await showers.getAttribute('data-value'))
  await page.keyboard.press('F2')
  await expect(searchbox(page)).toBeFocused()
  await page.keyboard.type('philippe')
  await expect(page.getByRole('list', { name: 'Personnes trouvées' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^File : / }).first()).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Dernière action').locator('..')).toContainText('N° 6 pour')
  const cabin = page.getByRole('region', { name: 'Cabine 3' })
  for (const word of ['Appeler le 3', 'Commencer', 'Libérer']) {
    const key = cabin.getByRole('button', { name: `${word} : Cabine 3`, exact: true })
    await key.focus()
    await page.keyboard.press('Enter')
    await passTime(5_000)
  }
  await expect(showers).toHaveAttribute('data-value', String(before + 1))
  // The key under the focus became the next one, and kept it.
  await expect(cabin.getByRole('button', { name: 'Appeler le 4 : Cabine 3' })).toBeFocused()
  await page.reload()
  await walkTo(page, '/douches-et-linge')
  await expect(page.getByRole('list', { name: 'File des douches' })).toContainText('Philippe')
  await expect(showers).toHaveAttribute('data-value', String(before + 1))
})
