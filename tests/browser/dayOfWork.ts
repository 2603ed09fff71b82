// What an agent types of one person in a day: everything that must be readable nowhere afterwards (metier.md §8).
import type { Page } from '@playwright/test'
import { lastAction, tap } from './desk.ts'
import { expect } from './fixtures.ts'

export type Typed = {
  readonly who: { readonly firstName: string; readonly lastName: string; readonly nickname: string }
  /** Of the calendar: 1911-03-29. */
  readonly birthDate: string
  readonly phone: string
  readonly reason: string
}

/** A file, a breakfast, a phone number, a call noted afterwards with its reason. */
export const typeDayOfWork = async (page: Page, { who, birthDate, phone, reason }: Typed): Promise<void> => {
  await tap(page, 'Nouvelle personne')
  const form = page.getByRole('dialog')
  await form.getByLabel('Prénom').fill(who.firstName)
  await form.getByLabel('Nom', { exact: true }).fill(who.lastName)
  await form.getByLabel('Surnom').fill(who.nickname)
  await form.getByLabel('Date de naissance').fill(birthDate)
  await tap(form, 'Créer la fiche')
  const name = `${who.firstName} ${who.lastName}`
  await tap(page.getByRole('region', { name }), 'Petit-déjeuner')
  await expect(lastAction(page)).toContainText('Petit-déjeuner')
  await tap(page, `Plus pour ${name}`)
  await tap(page, 'Modifier la fiche')
  await form.getByLabel('Téléphone').fill(phone)
  await tap(form, 'Enregistrer')
  await tap(page, `Plus pour ${name}`)
  await tap(page, 'Noter à un autre moment')
  await form.getByLabel('Ce qui s’est passé').selectOption({ label: 'Appel reçu' })
  await form.getByLabel('Motif').fill(reason)
  await tap(form, 'Noter')
  await expect(lastAction(page)).toContainText('Appel')
}

/** What those words may look like wherever they lie: dates as they are written, a number without its spaces. */
export const spellings = ({ who, birthDate, phone, reason }: Typed): readonly string[] =>
  [...Object.values(who), birthDate, birthDate.split('-').toReversed().join('/'), phone, phone.replaceAll(' ', ''), reason]
