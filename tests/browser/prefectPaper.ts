// Both of the prefect's documents on paper, under the letterhead: the report of a year that is over, the axes of the one that runs.
import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from './fixtures.ts'
import { walkTo } from './importing.ts'
import { press } from './layers.ts'
import { printed } from './printed.ts'
import type { Printed } from './printed.ts'

const material = 'Deux bureaux d’entretien, un local courrier de 260 casiers, trois postes informatiques, une tablette à l’accueil, une salle d’attente de douze places et un coffre pour les dossiers.'

const lastYear = '/bilan?vue=prefet&du=2025-01-01&au=2025-12-31'

const onPaper = async (page: Page, name: string): Promise<Printed> => {
  await expect(page.getByRole('button', { name: 'Imprimer', exact: true })).toBeVisible()
  const sheet = await printed(page)
  const folder = process.env['BOUSSOLE_PAPER']
  if (folder !== undefined) writeFileSync(`${folder}/${name}.pdf`, sheet.bytes)
  expect(sheet.clipped, name).toEqual([])
  return sheet
}

const fillMeans = async (page: Page): Promise<void> => {
  await walkTo(page, `${lastYear}&piece=moyens`)
  for (const [label, text] of [['Salariés, en équivalents temps plein', '2,5'], ['Bénévoles', '0'], ['Coût humain', '84000'], ['Coût total', '97500'], ['Moyens matériels', material]] as const)
    await page.getByLabel(label, { exact: true }).fill(text)
  await press(page, 'Enregistrer les réponses')
  await expect(page.getByText(/^Dernières réponses\s: 17\/11\/2026/)).toBeVisible()
}

const thisYear = '/bilan?vue=prefet&piece=axes&du=2026-01-01&au=2026-12-31'

// Printed before the screen has followed: what is shown of another year may come a moment late, paper may not.
const printedAtOnce = async (page: Page): Promise<void> => {
  const title = await page.evaluate(async (href) => {
    history.pushState(null, '', href)
    dispatchEvent(new PopStateEvent('popstate'))
    dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    const laid = document.querySelector('[data-print-sheet] h1')?.textContent
    dispatchEvent(new Event('afterprint'))
    return laid
  }, thisYear)
  expect(title).toBe('Axes du rapport DomiFa 2026')
}

/** Prints both, with what was declared and without; `expectInOrder` as for the other documents. */
export const prefectOnPaper = async (page: Page, head: readonly string[], expectInOrder: (sheet: Printed, words: readonly string[]) => void): Promise<void> => {
  await walkTo(page, lastYear)
  const bare = await onPaper(page, 'prefet-2025')
  expect(bare.pages).toBe(1)
  expectInOrder(bare, ['Bénévoles non renseigné', 'Moyens matériels non renseigné', 'Jours d’ouverture en 2025 251'])
  await fillMeans(page)
  await walkTo(page, lastYear)
  const report = await onPaper(page, 'prefet-2025-moyens')
  expect(report.pages).toBe(1)
  expectInOrder(report, ['Page 1 sur 1', ...head, 'Rapport annuel d’activité de domiciliation 2025', 'D. 264-8'])
  expectInOrder(report, ['Élections de domicile en vigueur', 'dont premières', 'Ayants droit', 'Radiations en 2025, par motif', 'Refus en 2025, par motif', 'Moyens humains et matériels', '2,5', 'Bénévoles 0', 'un coffre pour les dossiers.', 'lundi, mardi, mercredi, jeudi, vendredi', 'janvier 2025', 'novembre 2025'])
  expect(report.text).toContain('« Masqué » : moins de 5')
  expect(report.text).toContain('Directrice du CCAS, Jeanne Delmas')
  await printedAtOnce(page)
  const axes = await onPaper(page, 'axes-2026')
  expect(axes.pages).toBeLessThan(4)
  for (const title of ['Axe 1 – Public domicilié au 17/11/2026', 'Axe 2 – Activité du 01/01/2026 au 17/11/2026', 'Axe 3 – Interactions', 'Questions déclaratives 2026']) expect(axes.text).toContain(title)
  for (const line of ['75 ans et plus', 'Lutte contre toute forme de violence (mise à l\'abri)', 'Entrée dans un logement/hébergement stable', 'Connexions au portail 0', 'Coût total (€)', 'chiffres arrêtés au 17 novembre 2026']) expect(axes.text).toContain(line)
}
