// A date or an hour that was begun and not finished: the browser gives it as empty, and nothing may be noted as if it were.
import { card, openDemo, tap } from './desk.ts'
import { expect, test } from './fixtures.ts'

test('a birth date half typed is asked for again, by key or by Enter; nobody is opened without it', async ({ page }) => {
  await page.goto('/')
  await openDemo(page)
  await tap(page, 'Nouvelle personne')
  const form = page.getByRole('dialog', { name: 'Nouvelle personne' })
  const born = form.getByLabel('Date de naissance')
  await form.getByLabel('Surnom').fill('Le Grand')
  await born.focus()
  await page.keyboard.type('0203')
  await tap(form, 'Créer la fiche')
  await expect(born).toHaveAccessibleDescription(/Indiquez une date\./)
  await expect(born).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(form).toBeVisible()
  await page.keyboard.type('02031985')
  await tap(form, 'Créer la fiche')
  await card(page, 'Le Grand').waitFor()
})
