// What leaves the Bilan behind one key: for whom, with names or without, and noted each time.
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { closePeriod } from '#desk/closePeriod.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import { forgetTaps } from '#ui/app/useLastTap.ts'
import { ExportDialog } from '#ui/figures/exports/ExportDialog.tsx'
import { closedSheet } from '../closedSheet.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

type Saved = { readonly name: string; readonly bytes: Promise<ArrayBuffer> }
const saved: Saved[] = []

beforeEach(() => {
  saved.length = 0
  const files = new Map<string, Blob>()
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      files.set('blob:figures', blob)
      return 'blob:figures'
    },
    revokeObjectURL: () => undefined,
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = files.get(this.href)
    if (blob !== undefined) saved.push({ name: this.download, bytes: blob.arrayBuffer() })
  })
})

const aYear = async () => {
  const memory = await openMemoryRegister({ day: '2025-10-06', at: '09:00' })
  const awa = await memory.person({ lastName: 'N’Diaye', firstName: 'Awa', number: 'B00041' })
  await memory.act(recordPassage({ person: awa }))
  await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
  memory.goTo('2026-11-17', '09:24')
  return memory
}
const opened = async (from: string, to: string, made = aYear()) => {
  const memory = await made
  forgetTaps()
  render(<InHouse memory={memory}><ExportDialog period={{ from: knownDay(from), to: knownDay(to) }} onClose={() => undefined} /></InHouse>)
  const user = userEvent.setup({ delay: null })
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  return { memory, press }
}

const textOf = async (one: Saved | undefined) => new TextDecoder().decode((await one?.bytes) ?? new ArrayBuffer())
const sheetsOf = async (one: Saved | undefined) => {
  const read = readXlsx(new Uint8Array((await one?.bytes) ?? new ArrayBuffer()))
  return read.ok ? read.value : []
}
const noted = (memory: Awaited<ReturnType<typeof aYear>>) => activeOfKind(memory.register(), 'exported').map(({ secret }) => secret)
const year = ['2025-01-01', '2025-12-31'] as const

test('each file says for whom it is and whether names are in it; one with names says to keep it', async () => {
  await opened(...year)
  const items = within(screen.getByRole('list', { name: 'Fichiers à exporter' })).getAllByRole('listitem').map((item) => item.textContent)
  expect(items.map((text) => /Sans nom|Avec les noms|sans personne/.exec(text)?.[0])).toEqual(['Sans nom', 'Sans nom', 'Sans nom', 'Sans nom', 'Avec les noms', 'sans personne'])
  expect(screen.getByText('Période : 2025. Chaque sortie est notée dans le journal des accès.')).toBeTruthy()
})

test('the acts of a year leave as a workbook, with names, and it is noted', async () => {
  const { memory, press } = await opened(...year)
  await press('Exporter les actes, avec les noms (Excel)')
  await screen.findByText('Exporté : boussole-actes-2025.xlsx')
  const [acts] = await sheetsOf(saved[0])
  expect(acts?.rows.map(({ cells }) => cells.slice(0, 5).concat(cells.slice(6)))).toEqual([
    ['Jour', 'Jour et heure', 'Acte', 'Précision', 'Nombre', 'N°', 'Personne'],
    ['06/10/2025', '06/10/2025 09:00', 'Passage', '', '1', 'B00041', 'Awa N’Diaye'],
    ['06/10/2025', '06/10/2025 09:00', 'Prestation', 'Douche', '1', 'B00041', 'Awa N’Diaye'],
  ])
  expect(noted(memory)).toEqual([{ what: 'acts', file: 'boussole-actes-2025.xlsx' }])
})

test('the annual report of a year leaves with its text and its tables, and is noted', async () => {
  const { memory, press } = await opened(...year)
  await press('Exporter le rapport annuel (Excel)')
  await screen.findByText('Exporté : boussole-rapport-2025.xlsx')
  const sheets = await sheetsOf(saved[0])
  expect(sheets.map(({ name }) => name)).toEqual(['Texte', 'Année', 'Répartitions', 'Courrier', 'Au dernier jour', 'En attente', 'Mois, accueil', 'Mois, dossiers'])
  expect(sheets[0]?.rows[2]?.cells).toEqual(['En 2025, La Boussole a accueilli 1 personne pour 1 passage.'])
  expect(sheets[1]?.rows.slice(0, 2).map(({ cells }) => cells)).toEqual([['Chiffre', '2025'], ['Personnes', '1']])
  expect(noted(memory)).toEqual([{ what: 'annualReport', file: 'boussole-rapport-2025.xlsx' }])
})

test('the figures leave as a workbook and for programs', async () => {
  const { memory, press } = await opened(...year)
  await press('Exporter les chiffres (Excel)')
  await screen.findByText('Exporté : boussole-chiffres-2025.xlsx')
  await press('Exporter les chiffres pour un logiciel (CSV)')
  await screen.findByText('Exporté : boussole-chiffres-2025.csv')
  const [workbook, csv] = saved
  const sheets = await sheetsOf(workbook)
  expect(sheets.map(({ name, rows }) => [name, rows.length > 10])).toEqual([['Chiffres', true], ['Mois', true], ['Répartitions', true], ['Définitions', true]])
  expect(sheets[0]?.rows[1]?.cells).toEqual(['Passages', '1', '01/01/2025', '31/12/2025', 'passages', 'La Boussole'])
  expect(await textOf(csv)).toContain('2025-10-01,2025-10-31,showers,1')
  expect(noted(memory).map((secret) => secret?.what)).toEqual(['figuresWorkbook', 'figuresForMachines'])
})

test('the file for an observatoire is of a year that is over and of a place that has a name; its small counts are masked', async () => {
  const { memory, press } = await opened(...year)
  await press('Exporter pour l’observatoire (JSON)')
  await screen.findByText('Exporté : boussole-agregats-la-boussole-2025.json')
  const text = await textOf(saved[0])
  expect(text).toContain('{"code":"people","n":null,"masked":true}')
  expect(text).not.toContain('Awa')
  expect(noted(memory)).toEqual([{ what: 'aggregates', file: 'boussole-agregats-la-boussole-2025.json' }])
})

test.each([[['2026-01-01', '2026-12-31'], 'Année non finie'], [['2025-10-01', '2025-10-31'], 'Choisissez une année']] as const)('of %s it says why not', async ([from, to], reason) => {
  await opened(from, to)
  expect(screen.getByRole('button', { name: 'Exporter pour l’observatoire (JSON)' }).textContent).toContain(reason)
})

test('acts of more than a year are asked for year by year', async () => {
  await opened('2024-01-01', '2025-12-31')
  expect(screen.getByRole('button', { name: 'Exporter les actes, avec les noms (Excel)' }).textContent).toContain('Un an au plus')
})

test('the counts of the year leave under the year’s name, and it is noted', async () => {
  const { memory, press } = await opened(...year)
  await press('Exporter les comptes mensuels (CSV)')
  await screen.findByText('Exporté : boussole-comptes-2025.csv')
  expect(noted(memory)).toEqual([{ what: 'monthlyCounts', file: 'boussole-comptes-2025.csv' }])
  const lines = (await textOf(saved[0])).split('\r\n')
  expect(lines[0]).toContain('mois;jours_ouverture;personnes;passages;entrees')
  expect(lines[10]).toMatch(/^2025-10;23;1;1;1;0;/)
  expect(lines[13]).toMatch(/^total;/)
})

test('a share sheet that is closed is no export', async () => {
  closedSheet()
  const { memory, press } = await opened(...year)
  await press('Exporter les comptes mensuels (CSV)')
  await screen.findByText('Rien n’est sorti : la feuille de partage a été fermée.')
  expect(noted(memory)).toEqual([])
})

test('a share sheet that wants a tap of its own gets one, and only then is it noted', async () => {
  closedSheet()
  const answers = [new DOMException('too old', 'NotAllowedError'), undefined]
  Object.assign(navigator, { share: async () => (answers.length > 1 ? Promise.reject(answers.shift() ?? new Error('none')) : Promise.resolve()) })
  const { memory, press } = await opened(...year)
  await press('Exporter les actes, avec les noms (Excel)')
  await screen.findByText('Partager')
  expect(noted(memory)).toEqual([])
  await press('Partager')
  await screen.findByText('Exporté : boussole-actes-2025.xlsx')
  expect(noted(memory)).toEqual([{ what: 'acts', file: 'boussole-actes-2025.xlsx' }])
})

const closed = async () => {
  const [memory, [from, to]] = [await aYear(), year]
  await memory.act(closePeriod({ period: { from: knownDay(from), to: knownDay(to) }, tablets: [] }))
  return memory
}
const changed = async () => {
  const memory = await closed()
  await memory.act(recordPassage({ person: await memory.person({ lastName: 'Benali' }), when: { day: knownDay('2025-11-03'), reason: 'feuille retrouvée' } }))
  return memory
}
const bothCsv = async (press: (name: string) => Promise<void>) => {
  for (const [key, file] of [['Exporter les comptes mensuels (CSV)', 'comptes'], ['Exporter les chiffres pour un logiciel (CSV)', 'chiffres']] as const) {
    await press(key)
    await screen.findByText(`Exporté : boussole-${file}-2025.csv`)
  }
  return [await textOf(saved[0]), await textOf(saved[1])] as const
}

test('of a year that was closed and changed, the counts say so under their last line, and a program reads what the closing says', async () => {
  const { press } = await opened(...year, changed())
  const [counts, figures] = await bothCsv(press)
  const lines = counts.split('\r\n')
  expect(lines.slice(13)).toEqual([expect.stringMatching(/^total;/), expect.stringMatching(/^Close le 17 novembre 2026\. Après clôture, \d+ chiffres ont changé : ces comptes ne sont plus ceux de la clôture\.$/), ''])
  const rows = figures.split('\r\n')
  expect(rows).toEqual(expect.arrayContaining(['2025-01-01,2025-12-31,passages,2', '2025-01-01,2025-12-31,closed.passages,1']))
  expect(rows.some((row) => row.includes('closed.showers'))).toBe(false)
})

test('of a year that is as it was closed, the files are as they are of any year', async () => {
  const { press } = await opened(...year, closed())
  const [counts, figures] = await bothCsv(press)
  expect(counts.split('\r\n')).toHaveLength(15)
  expect(figures).not.toContain('closed.')
})

test('the annual report of a closed year says when, and what came after on a sheet of its own', async () => {
  const { press } = await opened(...year, changed())
  await press('Exporter le rapport annuel (Excel)')
  await screen.findByText('Exporté : boussole-rapport-2025.xlsx')
  const sheets = await sheetsOf(saved[0])
  expect(sheets[0]?.rows[0]?.cells[0]).toMatch(/Année close le 17 novembre 2026 : ces chiffres ne bougent plus\.$/)
  expect(sheets.find(({ name }) => name === 'Après clôture')?.rows.map(({ cells }) => cells)).toContainEqual(['Passages', '1', '2', '1', 'passages'])
})
