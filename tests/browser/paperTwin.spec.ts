// The paper twin: thirty lines of a sheet by keyboard alone, every key counted; and the pages that a printer gets (desk.md §7).
import type { Page } from '@playwright/test'
import { openDemo, searchbox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { dialog, press, tuesdayMorning } from './layers.ts'
import { printed } from './printed.ts'

test.use({ serviceWorkers: 'block' })

// Five keys a second for a minute.
const mostKeys = 300

const numbersOn = async (page: Page): Promise<readonly string[]> => {
  await walkTo(page, '/domiciliation?liste=domicilies')
  const rows = page.getByRole('list', { name: 'Domiciliés', exact: true }).locator('[data-number]')
  await expect(rows.nth(11)).toBeAttached()
  return rows.evaluateAll((all) => all.slice(0, 24).map((row) => row.getAttribute('data-number') ?? ''))
}

/** Somebody who types a sheet: every key is counted. */
const typist = (page: Page) => {
  let keys = 0
  const type = async (text: string): Promise<void> => {
    keys += text.length
    await page.keyboard.type(text)
  }
  const enter = async (): Promise<void> => {
    keys++
    await page.keyboard.press('Enter')
  }
  const line = async (who: string, ticks: string): Promise<void> => {
    await type(who)
    await enter()
    await expect(page.getByRole('group', { name: /^Ligne/ })).toBeFocused()
    await type(ticks)
    await enter()
    await expect(searchbox(page)).toBeFocused()
  }
  return { type, enter, line, keys: () => keys }
}

test('a sheet of thirty lines is copied in some 300 keys, doubles nothing, and is taken back as one', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
  const numbers = await numbersOn(page)
  await walkTo(page, '/rattrapage')
  await page.getByLabel('Jour de la feuille').fill('2026-11-15')
  await searchbox(page).focus()
  const { type, enter, line, keys } = typist(page)
  await type('9h')
  await enter()
  for (const [place, number] of numbers.entries()) await line(number, place % 2 === 0 ? '2' : '')
  for (let lines = numbers.length; lines < 30; lines++) await line('+1', '2')
  await expect(page.getByRole('heading', { name: /^Notés de cette feuille/ })).toHaveText(/30$/)
  expect(keys()).toBeLessThanOrEqual(mostKeys)
  await type(numbers[0] ?? '')
  await enter()
  await expect(page.getByText('Ce qui est coché est déjà noté.')).toBeVisible()
  await enter()
  await expect(page.getByRole('list', { name: 'Notés de cette feuille' }).getByRole('button')).toHaveCount(30)
  await press(page, 'Annuler les 30 lignes')
  await press(dialog(page), 'Annuler les 30 lignes')
  await expect(page.getByText('Les lignes recopiées s’afficheront ici.')).toBeVisible()
})

test('the day’s sheet and the breakdown card print whole, each on one page; the accessibility statement prints without what stands behind it', async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
  await walkTo(page, '/rattrapage?vue=feuille')
  await expect(page.getByRole('table', { name: 'Passages et prestations' })).toBeVisible()
  const sheet = await printed(page)
  expect([sheet.pages, sheet.clipped]).toEqual([1, []])
  // The words of the columns stand upright: a reader of the page takes them letter by letter.
  const letters = sheet.text.replaceAll(' ', '')
  for (const word of ['LePhare', 'Feuilledumardi17novembre2026', 'Passage', 'Lessive', 'HaddadKarim', 'Sansnom', 'puisàdétruire', 'Page1sur1']) expect(letters).toContain(word)
  await walkTo(page, '/rattrapage?vue=panne')
  await expect(page.getByRole('heading', { name: 'Après la panne' })).toBeVisible()
  const card = await printed(page)
  expect([card.pages, card.clipped]).toEqual([1, []])
  for (const word of ['Panne : continuer sur papier', 'Tout de suite', 'Après la panne', 'Responsable :']) expect(card.text).toContain(word)
  // A sheet in a dialog is printed alone, whatever stands behind it.
  await page.keyboard.press('?')
  await press(dialog(page), 'Accessibilité : non conforme')
  await expect(page.getByRole('heading', { name: 'Déclaration d’accessibilité' })).toBeVisible()
  const statement = await printed(page)
  expect([statement.pages, statement.clipped]).toEqual([2, []])
  for (const word of ['État de conformité', 'non conforme', 'Contenus non accessibles', 'Voies de recours', 'Défenseur des droits']) expect(statement.text).toContain(word)
  expect(statement.text).not.toContain('Panne : continuer')
})
