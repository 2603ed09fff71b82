// Agents and their six digits, by the words on the screen.
import type { Page } from '@playwright/test'
import { goTo, tap } from './desk.ts'

/** Whoever founded the register, and who joins them; their initials as the lock shows them. */
export const nadia = { initials: 'NB', pin: '204816' }
export const sophie = { name: 'Sophie Lambert', initials: 'SL', pin: '731950' }

const typeTwice = async (page: Page, pin: string, verb: string): Promise<void> => {
  await page.getByLabel('Code à six chiffres').fill(pin)
  await page.getByLabel('Le même code, une seconde fois').fill(pin)
  await tap(page, verb)
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

const toAgents = async (page: Page): Promise<void> => {
  await goTo(page, 'Réglages')
  await page.getByRole('main').getByText('Agents', { exact: true }).first().tap()
}

/** Nadia chooses her code, and Sophie joins with hers; ends at the Accueil. */
export const giveCodes = async (page: Page): Promise<void> => {
  await toAgents(page)
  await tap(page, 'Choisir mon code')
  await typeTwice(page, nadia.pin, 'Enregistrer le code')
  await tap(page, 'Ajouter un agent')
  await page.getByLabel('Nom de l’agent').fill(sophie.name)
  await typeTwice(page, sophie.pin, 'Ajouter cet agent')
  await goTo(page, 'Accueil')
}

/** Waits until the desk is locked. */
export const deskLocked = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Qui reprend le poste' }).waitFor()

/** Locks by the keyboard. */
export const lockDesk = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+Shift+L')
  await deskLocked(page)
}
