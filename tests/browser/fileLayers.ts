import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { cardFromList, dialog, firstFile, menu, press, refused } from './layers.ts'
import type { Layer } from './layers.ts'

const more = /^Plus d’actions pour/

const flagged: Layer[1] = (page) => firstFile(page, 'sans-manifestation')

// The state before may have left it open.
const openAyantsDroit = async (page: Page): Promise<void> => {
  const closed = page.locator('details:not([open]) > summary', { hasText: 'Ayants droit' })
  if ((await closed.count()) > 0) await closed.click()
}

/** The files of the domiciliations, and the forms over them. */
export const fileLayers: readonly Layer[] = [
  ['a flagged file, its second steps open', async (page) => {
    await flagged(page)
    const steps = page.locator('details:not([open]) summary')
    while ((await steps.count()) > 0) await steps.first().click()
  }],
  ['the file’s menu', async (page) => {
    await flagged(page)
    await menu(page, more)
  }],
  ['a document of the file', async (page) => {
    await flagged(page)
    await menu(page, more, 'Imprimer…')
    await expect(dialog(page).getByText('Ce document n’est pas l’attestation.').first()).toBeVisible()
  }],
  ['an answer to a payer', async (page) => {
    await flagged(page)
    await menu(page, more, 'Imprimer…')
    await dialog(page).getByLabel('Document').selectOption({ label: 'Réponse à un organisme payeur' })
    await expect(dialog(page).getByLabel('Organisme qui demande')).toBeVisible()
  }],
  ['a proof of contacts, from the radiation file', async (page) => {
    await flagged(page)
    await page.getByRole('link', { name: 'Dossier de radiation' }).click()
    await press(page, 'Imprimer…')
    await expect(dialog(page).getByRole('table', { name: 'Relevé des contacts' })).toBeVisible()
  }],
  ['a proof of contacts whose dates are the wrong way round', async (page) => {
    await flagged(page)
    await menu(page, more, 'Imprimer…')
    await dialog(page).getByLabel('Document').selectOption({ label: 'Relevé des contacts' })
    await dialog(page).getByLabel('Contacts du').fill('2026-12-01')
    await expect(dialog(page).getByText('Indiquez deux dates, la première avant la seconde.')).toBeVisible()
  }],
  ['a decision that ended a domiciliation, to be printed', async (page) => {
    await firstFile(page, 'radies')
    await menu(page, more, 'Imprimer…')
    await dialog(page).getByLabel('Document').selectOption({ label: 'Décision de radiation' })
    await expect(dialog(page).getByText('Voies et délais de recours')).toBeVisible()
  }],
  ['a contact without its source', async (page) => {
    await flagged(page)
    await press(page, 'Noter un contact')
    await dialog(page).getByLabel('Moyen').selectOption({ label: 'Autre service' })
    await refused(page, 'Noter le contact')
  }],
  ['a radiation without a ground', async (page) => {
    await flagged(page)
    await menu(page, more, 'Radier')
    await dialog(page).getByLabel('Motif de la radiation').selectOption({ label: 'Choisir…' })
    await refused(page, /^Radier/)
  }],
  ['a radiation whose ground is not in the law', async (page) => {
    await flagged(page)
    await menu(page, more, 'Radier')
    await dialog(page).getByLabel('Motif de la radiation').selectOption({ label: 'Autre motif' })
    await expect(dialog(page).getByText('La loi ne prévoit pas ce motif')).toBeVisible()
  }],
  ['an absence without a cause', async (page) => {
    await flagged(page)
    await menu(page, more, 'Absence justifiée')
    await refused(page, 'Noter l’absence')
  }],
  ['a renewal without a link', async (page) => {
    await firstFile(page, 'a-renouveler')
    await menu(page, more, 'Renouveler')
    await refused(page, 'Renouveler la domiciliation')
  }],
  ['a refusal without a ground', async (page) => {
    await firstFile(page, 'radies')
    await menu(page, more, 'Refuser')
    await refused(page, /^Refuser/)
  }],
  ['a request, deposited on a day that is missing', async (page) => {
    await firstFile(page, 'radies')
    await press(page, 'Demande')
    await dialog(page).getByLabel('Déposée le').fill('')
    await refused(page, 'Noter la demande')
  }],
  ['a file whose request waits', (page) => firstFile(page, 'demandes')],
  ['a request closed without a why', async (page) => {
    await firstFile(page, 'demandes')
    await menu(page, more, 'Clore la demande')
    await dialog(page).getByLabel('Pourquoi ?').selectOption({ label: 'Demandeur d’asile, envoyé à la SPADA' })
    await dialog(page).getByLabel('Pourquoi ?').selectOption({ index: 0 })
    await refused(page, 'Clore la demande')
  }],
  ['an interview that does not say whether another attestation exists', async (page) => {
    await firstFile(page, 'a-renouveler')
    await menu(page, more, 'Entretien')
    await refused(page, 'Enregistrer l’entretien')
  }],
  ['an interview in full', async (page) => {
    await firstFile(page, 'a-renouveler')
    await page.locator('summary', { hasText: 'Entretiens' }).click()
    await press(page, /^Lire : Entretien/)
    await expect(dialog(page).getByText('Situation résidentielle', { exact: true })).toBeVisible()
  }],
  ['a domiciliation whose other attestation exists', async (page) => {
    await firstFile(page, 'radies')
    await menu(page, more, 'Accorder')
    await dialog(page).getByLabel('Une autre attestation de domicile existe-t-elle ?').selectOption({ label: 'Oui' })
    await refused(page, 'Accorder la domiciliation')
  }],
  ['an ayant droit without a name', async (page) => {
    await flagged(page)
    await openAyantsDroit(page)
    await press(page, 'Ajouter un ayant droit')
    await refused(page, 'Ajouter')
  }],
  ['an ayant droit who no longer counts, from today or ever', async (page) => {
    await flagged(page)
    await openAyantsDroit(page)
    await press(page, 'Ajouter un ayant droit')
    await dialog(page).getByLabel('Prénom').fill('Léo')
    await press(dialog(page), 'Ajouter')
    await press(page, 'Retirer Léo des ayants droit')
    await expect(dialog(page).getByRole('button', { name: 'Effacer : erreur ou doublon' })).toBeVisible()
  }],
  ['a decision in full', async (page) => {
    await flagged(page)
    await press(page, /^Détail : /)
    await expect(dialog(page)).toBeVisible()
  }],
  ['a decision taken back without a reason', async (page) => {
    await flagged(page)
    await press(page, /^Détail : /)
    await press(dialog(page), 'Retirer la décision')
    await refused(page, 'Retirer la décision')
  }],
  ['an absence in full', async (page) => {
    await firstFile(page, 'absences')
    await press(page, /^Détail : Suivi maintenu/)
    await expect(dialog(page).getByText(/^Cause\s:/)).toBeVisible()
  }],
  ['another day to read on', async (page) => {
    await walkTo(page, '/domiciliation?liste=sans-manifestation')
    await press(page, 'Autre jour')
    await dialog(page).getByLabel('Jour').fill('')
    await refused(page, 'Voir la liste')
  }],
  ['a file read on another day', async (page) => {
    await flagged(page)
    await walkTo(page, '/domiciliation?liste=sans-manifestation&au=2026-11-02')
    await expect(page.getByText('Pour agir, revenez à aujourd’hui.')).toBeVisible()
  }],
  ['a card of somebody struck off', (page) => cardFromList(page, 'radies')],
]
