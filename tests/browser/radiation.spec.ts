// A silence looked at by keyboard alone, from the list to a prior letter: nothing ends in one key.
import { lastAction, openDemo } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { press, tabTo } from './keys.ts'
import { tuesdayMorning } from './layers.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

test('the silences are examined one by one by keyboard alone', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
  await walkTo(page, '/domiciliation?liste=sans-manifestation')
  const review = page.getByRole('region', { name: 'Examen des dossiers' })
  await tabTo(page, 'Examiner un par un')
  await press(page, 'Enter')
  await expect(review).toContainText(/^1 sur (\d+) · \1 à décider/)
  const first = await page.getByRole('heading', { name: /^Dossier de radiation/ }).innerText()
  await tabTo(page, 'Suivant')
  await press(page, 'ArrowRight')
  await expect(review).toContainText(/^2 sur/)
  await expect(page.getByRole('heading', { name: first })).toHaveCount(0)
  await tabTo(page, 'Noter une démarche')
  await press(page, 'Enter')
  await tabTo(page, 'Noter la démarche')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText(/Appel passé à/)
  await tabTo(page, 'Lettre préalable')
  await press(page, 'Enter')
  await expect(page.getByLabel('Date de la lettre')).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByText(/^Décidé\s: lettre préalable, réponse jusqu’au 2 décembre 2026/)).toBeVisible()
  await tabTo(page, 'Quitter l’examen')
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: /^Reprendre l’examen/ })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { name: first })).toBeVisible()
})
