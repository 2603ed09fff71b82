// Ways to the states and layers of an open demonstration that a check looks at, in the words on the screen.
import type { Locator, Page } from '@playwright/test'
import { searchbox } from './desk.ts'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'

/** A state of the desk, and how one gets there from anywhere; after it, Escape leads back. */
export type Layer = readonly [name: string, open: (page: Page) => Promise<void>]

/** A Tuesday morning: the day is lively, whatever the hour at which the tests run. */
export const tuesdayMorning = new Date('2026-11-17T10:24:00+01:00')

export const press = (within: Page | Locator, name: string | RegExp): Promise<void> =>
  within.getByRole('button', { name, exact: true }).first().click()

export const dialog = (page: Page): Locator => page.getByRole('dialog')

/** Submits what stands in the dialog, and waits for the first sentence that says what is wrong. */
export const refused = async (page: Page, verb: string | RegExp): Promise<void> => {
  await press(dialog(page), verb)
  await expect(dialog(page).locator('[aria-invalid="true"]').first()).toBeVisible()
}

/** The lists of the domiciliations, by what the address calls them. */
export const listTitles = {
  'domicilies': 'Domiciliés', 'demandes': 'Demandes', 'a-renouveler': 'À renouveler', 'silence': 'Silence de 2 mois', 'sans-manifestation': 'Sans manifestation', 'absences': 'Absences', 'radies': 'Radiés',
} as const

/** Goes to a list, and gives the row of whoever stands first on it. */
export const firstOn = async (page: Page, list: keyof typeof listTitles): Promise<Locator> => {
  await walkTo(page, `/domiciliation?liste=${list}`)
  return page.getByRole('list', { name: listTitles[list], exact: true }).locator('[data-number]').first()
}

/** Opens the file of whoever stands first on a list. */
export const firstFile = async (page: Page, list: keyof typeof listTitles): Promise<void> => {
  const row = await firstOn(page, list)
  await row.getByRole('button').first().click()
  await expect(row.locator('[aria-current="true"]')).toBeAttached()
}

// The number of whoever is on the card of the Accueil; nothing elsewhere.
const onCard = (page: Page): Promise<string | null> =>
  page.evaluate(() => (location.pathname + location.search === '/' ? document.querySelector('main [tabindex="-1"][data-number]')?.getAttribute('data-number') ?? null : null))

// Whom the last walk through a list put on the card, by page.
const lastFrom = new WeakMap<Page, { readonly list: string; readonly number: string | null }>()

/** Puts on the card whoever stands first on a list of the domiciliations; whoever that walk already put there stays. */
export const cardFromList = async (page: Page, list: keyof typeof listTitles): Promise<void> => {
  const last = lastFrom.get(page)
  if (last?.list === list && last.number !== null && last.number === await onCard(page)) return
  await firstFile(page, list)
  await walkTo(page, '/')
  await expect(page.getByRole('group', { name: 'Passage et prestations' })).toBeVisible()
  lastFrom.set(page, { list, number: await onCard(page) })
}

/** Finds somebody by the register number and chooses them in the list. */
export const chooseNumber = async (page: Page, number: string | null): Promise<void> => {
  await searchbox(page).fill(String(number))
  await page.getByRole('main').getByRole('list').locator(`[data-number="${String(number)}"]`).first().getByRole('button').first().click()
}

/** Puts on the card somebody whose mail waits. */
export const cardWithMail = async (page: Page): Promise<void> => {
  await walkTo(page, '/courrier?vue=pile')
  const number = await page.getByRole('list', { name: 'Qui a du courrier' }).locator('[data-number]').first().getAttribute('data-number')
  await walkTo(page, '/')
  await chooseNumber(page, number)
  await expect(page.getByRole('button', { name: 'Remettre le courrier', exact: true })).toBeVisible()
}

/** Opens what stands behind a quiet word, and chooses there when asked to: what was chosen is a dialog, which may still have to be fetched. */
export const menu = async (page: Page, opener: RegExp, word?: string): Promise<void> => {
  await page.getByRole('main').getByRole('button', { name: opener }).first().click()
  const list = page.locator('[popover]:popover-open')
  await expect(list).toBeVisible()
  if (word === undefined) return
  await press(list, word)
  await expect(dialog(page)).toBeVisible()
}

/** Back to the room: menus and dialogs closed. */
const leaveLayers = async (page: Page): Promise<void> => {
  const open = page.locator('dialog[open], [popover]:popover-open')
  // A form inside of a dialog takes the first one.
  await expect(async () => {
    if ((await open.count()) > 0) await page.keyboard.press('Escape')
    await expect(open).toHaveCount(0, { timeout: 500 })
  }).toPass()
}

/** Opens one after the other, and stays in each as long as `look` takes. */
export const throughLayers = async (page: Page, layers: readonly Layer[], look: (name: string) => Promise<void>): Promise<void> => {
  for (const [name, open] of layers) {
    await open(page)
    await look(name)
    await leaveLayers(page)
  }
}
