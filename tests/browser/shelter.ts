// A shelter of several tablets, as its people set it up: by the words on the screens.
import type { Locator, Page } from '@playwright/test'
import { createRegister, deskOpen, goTo, house, tap } from './desk.ts'
import { expect } from './fixtures.ts'

/** The chip at the end of the bar: what is kept where. */
const chip = (page: Page): Locator => page.locator('[data-pending]')

/** Waits until this tablet says that all it holds is at the endpoint. */
export const synchronised = async (page: Page): Promise<void> => {
  await expect(chip(page)).toHaveText(/^Tout est synchronisé/, { timeout: 20_000 })
  await expect(chip(page)).toHaveAttribute('data-pending', '0')
}

/** The same, where two tablets have something for people to look at. */
export const exchanged = async (page: Page): Promise<void> => {
  await expect(chip(page)).toHaveText(/^Tout est synchronisé|à vérifier$/, { timeout: 20_000 })
  await expect(chip(page)).toHaveAttribute('data-pending', '0')
}

/** From the first screen to a register that its endpoint knows. */
export const linkedRegister = async (page: Page, url: string, name = 'Accueil'): Promise<void> => {
  await page.goto(url)
  await createRegister(page)
  await goTo(page, 'Réglages')
  await page.getByLabel('Nom de cette tablette').fill(name)
  await tap(page, 'Relier à un serveur')
  await synchronised(page)
}

type Joining = { readonly name: string; readonly agent: string; readonly passphrase?: string }

/** Adds a tablet to the register of another, by its link; both screens must show the same six digits. */
export const addTablet = async (by: Page, other: Page, { name, agent, passphrase = house.passphrase }: Joining): Promise<void> => {
  await goTo(by, 'Réglages')
  await tap(by, 'Ajouter une tablette')
  const dialog = by.getByRole('dialog', { name: 'Ajouter une tablette' })
  const link = await dialog.locator('[data-enrol-link]').innerText()
  await other.goto(link)
  const digits = other.getByRole('status').filter({ hasText: 'Les deux écrans montrent ce nombre' })
  const theirs = dialog.getByRole('status').filter({ hasText: 'Les deux écrans montrent ce nombre' })
  await expect(digits).toHaveText(/\d{3}\s?\d{3}/)
  await expect(theirs).toHaveText(await digits.innerText().then((text) => new RegExp(text.replaceAll(/\s+/g, '\\s*'))))
  await other.getByLabel('Votre nom').fill(agent)
  await other.getByLabel('Phrase secrète', { exact: true }).fill(passphrase)
  await other.getByLabel('Confirmer la phrase secrète').fill(passphrase)
  await tap(other, 'Rejoindre le registre')
  await dialog.getByLabel('Nom de la nouvelle tablette').fill(name)
  await dialog.getByLabel('Phrase secrète').fill(house.passphrase)
  await tap(dialog, 'Les nombres sont les mêmes')
  await tap(dialog, 'Fermer')
  await deskOpen(other)
}
