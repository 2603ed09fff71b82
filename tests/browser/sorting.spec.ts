import type { Locator, Page } from '@playwright/test'
import { lastAction, openDemo, searchbox } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { press, tabTo, type } from './keys.ts'
import { tuesdayMorning } from './layers.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

type Addressee = { readonly number: string; readonly name: string }

/** The first who are domiciled, as the list of the domiciliations names them. */
const addressees = async (page: Page, count: number): Promise<readonly Addressee[]> => {
  await walkTo(page, '/domiciliation?liste=domicilies')
  const rows = page.getByRole('list', { name: 'Domiciliés', exact: true }).locator('[data-number]')
  await expect(rows.nth(count - 1)).toBeAttached()
  return rows.evaluateAll((all, most) => all.slice(0, most).map((row) => ({
    number: row.getAttribute('data-number') ?? '', name: row.querySelector('button')?.getAttribute('aria-label') ?? '',
  })), count)
}

const top = (page: Page) => page.getByRole('list', { name: 'Ce matin' }).locator('[data-number]').first()

/** Types who and Enter: the line is empty, and the list shows it once it is on the disk. */
const sort = async (page: Page, typed: string, { number }: Addressee): Promise<void> => {
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await expect(searchbox(page)).toHaveValue('')
  await expect(top(page)).toHaveAttribute('data-number', number)
}

const openCard = async (page: Page, { number }: Addressee): Promise<void> => {
  await press(page, 'F2')
  await page.keyboard.press('Control+a')
  await type(page, number)
  await press(page, 'Enter')
  // Until their card has the focus, the keys in sight are those of whoever stood there before.
  await expect(page.locator(`[data-number="${number}"]:focus`)).toBeVisible()
}

/** Takes the latest line back, and goes on typing. */
const takeBack = async (page: Page): Promise<void> => {
  const count = page.getByRole('link', { name: /^Tri du matin/ })
  const before = await count.innerText()
  await tabTo(page, 'Annuler')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText('Annulé : +1 lettre pour')
  await expect(count).not.toHaveText(before)
  await expect(searchbox(page)).toBeFocused()
}

const handOutAll = async (page: Page, who: Addressee): Promise<void> => {
  await openCard(page, who)
  await tabTo(page, 'Remettre le courrier')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText(/remise?s? à/)
}

const openMail = async (page: Page, who: Addressee): Promise<Locator> => {
  await openCard(page, who)
  await tabTo(page, 'Une partie / mandataire…')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  return dialog
}

const handOutPart = async (page: Page, who: Addressee): Promise<void> => {
  await openMail(page, who)
  await tabTo(page, 'Moins : Lettres')
  await press(page, 'Enter')
  await tabTo(page, 'Remettre au titulaire')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText(/remise?s? à/)
  await expect(page.getByRole('button', { name: 'Remettre le courrier', exact: true })).toBeVisible()
}

/** Notes a procuration and a stop, and hands the mail to the mandatary. */
const handToMandatary = async (page: Page, who: Addressee): Promise<void> => {
  const dialog = await openMail(page, who)
  await tabTo(page, 'Ajouter une procuration')
  await press(page, 'Enter')
  await type(page, 'Moussa Ba')
  await press(page, 'Tab')
  await page.keyboard.type('05051990')
  await press(page, 'Enter')
  await expect(dialog.getByRole('button', { name: 'Ajouter une procuration' })).toBeFocused()
  await tabTo(page, 'Suspendre le courrier')
  await press(page, 'Enter')
  await press(page, 'Enter')
  await expect(dialog.getByText(/^Courrier suspendu du/)).toBeVisible()
  await tabTo(page, 'Remettre au mandataire Moussa Ba', 'Shift+Tab')
  await press(page, 'Enter')
  await expect(lastAction(page)).toContainText('Pas une manifestation')
}

/** A stop that was written holds from the next letter on. */
const sendBackStopped = async (page: Page, { number }: Addressee): Promise<void> => {
  await page.keyboard.type(number)
  await expect(page.getByText('courrier suspendu', { exact: true })).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByRole('button', { name: 'Retour à l’expéditeur', exact: true })).toBeFocused()
  await press(page, 'Enter')
  await expect(page.getByRole('list', { name: 'Ce matin' }).getByText('renvoyé')).toBeVisible()
}

test('the morning’s mail by keyboard alone: sorted, corrected, handed out whole, in part, to a mandatary, then stopped', async ({ page }) => {
  test.setTimeout(120_000)
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
  const people = await addressees(page, 12)
  const [first, second, third] = people
  if (first === undefined || second === undefined || third === undefined) throw new Error('nobody is domiciled in the demonstration')
  await walkTo(page, '/courrier')
  await expect(searchbox(page)).toBeFocused()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const who of people) await sort(page, who === second ? `${who.number} x2` : who.number, who)
  await sort(page, first.name.toLowerCase(), first)
  expect(asked).toEqual([])
  await takeBack(page)
  await walkTo(page, '/')
  await handOutAll(page, first)
  await handOutPart(page, second)
  await handToMandatary(page, third)
  await walkTo(page, '/courrier')
  await sendBackStopped(page, third)
})
