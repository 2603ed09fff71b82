// Gestures of the front desk, by the words on the screen (desk.md §9) and with a finger.
import type { Locator, Page } from '@playwright/test'

export type House = { readonly place: string; readonly agent: string; readonly passphrase: string }

export const house: House = { place: 'Le Grand Pré', agent: 'Nadia Brunet', passphrase: 'quatre mots pour ouvrir' }

/** Taps the key that has exactly this name. */
export const tap = (within: Page | Locator, name: string): Promise<void> => within.getByRole('button', { name, exact: true }).tap()

export const searchbox = (page: Page): Locator => page.getByRole('searchbox', { name: 'Rechercher une personne' })

/** Waits until the desk is open. */
export const deskOpen = (page: Page): Promise<void> => searchbox(page).waitFor()

/** From the first screen to the desk of an invented shelter. */
export const openDemo = async (page: Page): Promise<void> => {
  await tap(page, 'Démonstration')
  await deskOpen(page)
}

/** From the first screen to the desk of a new register; gives its recovery code. */
export const createRegister = async (page: Page, { place, agent, passphrase }: House = house): Promise<string> => {
  await tap(page, 'Créer le registre')
  await page.getByLabel('Nom du lieu').fill(place)
  await page.getByLabel('Votre nom').fill(agent)
  await page.getByLabel('Phrase secrète', { exact: true }).fill(passphrase)
  await page.getByLabel('Confirmer la phrase secrète').fill(passphrase)
  await tap(page, 'Créer le registre')
  await page.getByLabel('Je l’ai imprimé ou recopié').tap()
  const code = await page.getByRole('main').locator('[data-recovery-code]').innerText()
  await tap(page, 'Ouvrir le bureau')
  await deskOpen(page)
  return code
}

/** Types a passphrase at the lock. */
export const unlock = async (page: Page, passphrase = house.passphrase): Promise<void> => {
  await page.getByLabel('Phrase secrète', { exact: true }).fill(passphrase)
  await tap(page, 'Ouvrir le bureau')
}

/** Goes to a place of the rail. */
export const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Lieux du bureau' }).getByRole('link', { name: place, exact: true }).tap()

/** Someone whose nickname is all that is known; their card opens. */
export const newPerson = async (page: Page, nickname: string, { came }: { readonly came: boolean }): Promise<void> => {
  await tap(page, 'Nouvelle personne')
  const form = page.getByRole('dialog', { name: 'Nouvelle personne' })
  await form.getByLabel('Surnom').fill(nickname)
  if (!came) await form.getByLabel('Noter aussi son passage').tap()
  await tap(form, 'Créer la fiche')
  await card(page, nickname).waitFor()
}

/** The card of whoever is at the desk. */
export const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })

/** Finds someone by their whole name and opens their card. */
export const openCard = async (page: Page, name: string): Promise<Locator> => {
  await searchbox(page).fill(name)
  await page.getByRole('main').getByRole('list').first().getByRole('button', { name, exact: true }).tap()
  return card(page, name)
}

/** The bar "Dernière action". */
export const lastAction = (page: Page): Locator => page.getByRole('contentinfo')
