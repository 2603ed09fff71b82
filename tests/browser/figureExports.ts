// What leaves the Bilan behind its one key, as it was downloaded; and the longest task while a year's acts are written.
import type { Page } from '@playwright/test'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import { parseAggregates } from '#protocol/aggregates.ts'
import { downloadedFrom } from './downloads.ts'
import { expect } from './fixtures.ts'
import { dialog, press } from './layers.ts'

const leaving = (page: Page, key: string) => downloadedFrom(page, () => press(dialog(page), key))

type Watched = Window & { longestTask?: number }

/** Milliseconds of the longest task from now on. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched: Watched = window
    watched.longestTask = 0
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) watched.longestTask = Math.max(watched.longestTask ?? 0, duration)
    }).observe({ type: 'longtask' })
  })

const longestTask = (page: Page): Promise<number> => page.evaluate(() => (window as Watched).longestTask ?? 0)

/** No task longer than this while acts are written (desk.md §7). */
const mostMs = 200

/** The counts of a year that stands on the screen, as text. */
export const exportedCounts = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Exporter', exact: true }).click()
  const counts = await leaving(page, 'Exporter les comptes mensuels (CSV)')
  expect(counts.name).toBe('boussole-comptes-2024.csv')
  return counts.bytes.toString('utf8')
}

const sheetsOf = (bytes: Buffer) => {
  const read = readXlsx(new Uint8Array(bytes))
  return read.ok ? read.value.map(({ name, rows }) => [name, rows.length] as const) : []
}

/** The other files of 2024, from the dialog that stands open; gives the longest task of the largest one, in ms. */
export const exportedFiles = async (page: Page, { people, acts }: { readonly people: number | undefined; readonly acts: number }): Promise<number> => {
  const workbook = await leaving(page, 'Exporter les chiffres (Excel)')
  expect([workbook.name, sheetsOf(workbook.bytes).map(([name]) => name)]).toEqual(['boussole-chiffres-2024.xlsx', ['Chiffres', 'Mois', 'Répartitions', 'Définitions']])
  const machines = await leaving(page, 'Exporter les chiffres pour un logiciel (CSV)')
  expect(machines.bytes.toString('utf8')).toContain(`\r\n2024-01-01,2024-12-31,people,${String(people)}\r\n`)
  const aggregates = await leaving(page, 'Exporter pour l’observatoire (JSON)')
  expect([aggregates.name, parseAggregates(aggregates.bytes.toString('utf8')).ok]).toEqual(['boussole-agregats-la-boussole-2024.json', true])
  await watchTasks(page)
  const all = await leaving(page, 'Exporter les actes, avec les noms (Excel)')
  const [[name, rows] = ['', 0]] = sheetsOf(all.bytes)
  expect([all.name, name, rows > acts]).toEqual(['boussole-actes-2024.xlsx', 'Actes', true])
  const longest = await longestTask(page)
  expect(longest).toBeLessThan(mostMs)
  await page.keyboard.press('Escape')
  return longest
}
