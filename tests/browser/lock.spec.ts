import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from './accessibility.ts'
import { deskLocked, giveCodes, lockDesk, nadia, sophie } from './agents.ts'
import { card, createRegister, deskOpen, goTo, house, newPerson, searchbox, tap, unlock } from './desk.ts'
import { expect, test } from './fixtures.ts'
import { tuesdayMorning } from './layers.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

// Far from closing time, whatever the hour of whoever runs this.
test.beforeEach(({ context }) => context.clock.install({ time: tuesdayMorning }))

const names = /Nadia|Brunet|Sophie|Lambert|Zébulon|Fatoumata/

/** What anyone could read of a page: its source, its title, and what it tells a screen reader. */
const readable = async (page: Page): Promise<string> =>
  [await page.evaluate(() => `${document.documentElement.outerHTML} ${document.title}`), await page.locator('body').ariaSnapshot()].join('\n')

const withCodes = async (page: Page): Promise<void> => {
  await page.goto('/')
  await createRegister(page)
  await newPerson(page, 'Zébulon', { came: true })
  await giveCodes(page)
}

const beginPerson = async (page: Page): Promise<void> => {
  await tap(page, 'Nouvelle personne')
  await page.getByRole('dialog').getByLabel('Prénom', { exact: true }).fill('Fatoumata')
}

test('a locked tablet shows no name; six digits, by keyboard alone, bring the form and the focus back; a paste does too', async ({ page }) => {
  await withCodes(page)
  await beginPerson(page)
  expect(await readable(page)).toMatch(names)
  await lockDesk(page)
  expect(await readable(page)).not.toMatch(names)
  await expect(page.getByText('Saisie en cours gardée')).toBeVisible()
  await page.keyboard.type(nadia.pin)
  await page.getByRole('dialog').waitFor()
  await expect(page.getByLabel('Prénom', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Prénom', { exact: true })).toHaveValue('Fatoumata')
  await lockDesk(page)
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text', text)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, nadia.pin)
  await expect(page.getByLabel('Prénom', { exact: true })).toHaveValue('Fatoumata')
})

test('another agent finds their own desk, and the first their own again', async ({ page }) => {
  await withCodes(page)
  await goTo(page, 'Courrier')
  await lockDesk(page)
  await tap(page, `Agent ${sophie.initials}`)
  for (const digit of sophie.pin) await tap(page, digit)
  await deskOpen(page)
  expect(new URL(page.url()).pathname).toBe('/')
  await beginPerson(page)
  await lockDesk(page)
  await tap(page, `Agent ${nadia.initials}`)
  await page.keyboard.type(nadia.pin)
  await expect(page.getByRole('heading', { level: 1, name: 'Courrier' })).toBeAttached()
  expect(new URL(page.url()).pathname).toBe('/courrier')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a reload asks for six digits, a second window opens by itself, and both lock together', async ({ page, context, baseURL }) => {
  await withCodes(page)
  await page.reload()
  await deskLocked(page)
  expect(await readable(page)).not.toMatch(names)
  await page.keyboard.type(nadia.pin)
  // The desk comes back where it was left.
  await goTo(page, 'Accueil')
  await deskOpen(page)
  const other = await context.newPage()
  await other.goto(baseURL ?? '/')
  await deskOpen(other)
  await lockDesk(page)
  await deskLocked(other)
  expect(await readable(other)).not.toMatch(names)
  await page.keyboard.type(nadia.pin)
  await deskOpen(page)
  await deskOpen(other)
})

test('five wrong codes ask for the passphrase and say why; the passphrase, then the code, open the desk', async ({ page }) => {
  await withCodes(page)
  await page.reload()
  await deskLocked(page)
  for (let tries = 1; tries < 5; tries++) {
    await page.keyboard.type('908172')
    // Each try's own words: those of the one before stand until then, and what is typed meanwhile is not heard.
    await expect(page.getByText(tries < 4 ? `Encore ${String(5 - tries)} essais` : 'Encore un essai')).toBeVisible()
    await page.clock.fastForward('05:00')
    await expect(page.getByText(/Prochain essai/)).toHaveCount(0)
  }
  await page.keyboard.type('908172')
  await expect(page.getByText(/la phrase secrète est demandée/)).toBeVisible()
  await unlock(page, house.passphrase)
  await deskLocked(page)
  await page.keyboard.type(nadia.pin)
  await deskOpen(page)
})

test('the passphrase behind the lock opens the desk anew: the code is asked for, and the desk is the same register', async ({ page }) => {
  await withCodes(page)
  await lockDesk(page)
  await tap(page, 'Phrase secrète')
  await unlock(page, house.passphrase)
  await deskLocked(page)
  await page.keyboard.type(nadia.pin)
  await goTo(page, 'Accueil')
  await deskOpen(page)
  await expect(card(page, 'Zébulon')).toBeVisible()
})

// A finger is on the keys while they answer: they stay where they are, and no word lies over them at the scale for gloves.
const expectStillKeys = async (page: Page): Promise<void> => {
  const boxOf = async (of: Locator) => (await of.boundingBox()) ?? { y: 0, height: 0 }
  const [zero, told] = [page.getByRole('button', { name: '0', exact: true }), page.getByText(/^Code oublié/)]
  const before = await boxOf(zero)
  await page.keyboard.type('908172')
  await told.waitFor()
  expect(await boxOf(zero)).toEqual(before)
  await page.evaluate(() => { document.documentElement.dataset['scale'] = 'grand' })
  const { y, height } = await boxOf(zero)
  expect((await boxOf(told)).y).toBeGreaterThanOrEqual(y + height)
  await page.evaluate(() => { delete document.documentElement.dataset['scale'] })
}

test('the lock, the veil and the notice before the lock can be read by everyone', async ({ page }) => {
  await withCodes(page)
  await page.clock.fastForward('01:05')
  const veil = page.getByRole('dialog', { name: 'Écran voilé' })
  await veil.waitFor()
  await expectAccessible(page, 'the veil')
  await page.clock.fastForward('03:40')
  await expect(page.getByText(/^Verrouillage dans \d+ s$/)).toBeVisible()
  await expectAccessible(page, 'the notice before the lock')
  await tap(page, 'Rester')
  await expect(veil).toHaveCount(0)
  await searchbox(page).fill('Zéb')
  await page.clock.fastForward('05:05')
  await deskLocked(page)
  await expectStillKeys(page)
  await expectAccessible(page, 'the lock')
  await tap(page, 'Phrase secrète')
  await expectAccessible(page, 'the passphrase behind the lock')
})
