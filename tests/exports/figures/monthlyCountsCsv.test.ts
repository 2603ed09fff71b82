import { expect, test } from 'vitest'
import { monthTable } from '#domain/figures/figures.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { readCells } from '#exports/csv/readCells.ts'
import { monthlyCountsCsv, monthlyCountsFileName } from '#exports/figures/monthlyCountsCsv.ts'
import { yearFigures } from '../../registers/expectedFigures.ts'
import { importedRegister } from '../../registers/importedRegister.ts'
import { storedRegister } from '../../registers/storedRegister.ts'

const period = (from: string, to: string) => ({ from: knownDay(from), to: knownDay(to) })
const header = 'mois;jours_ouverture;personnes;passages;entrees;passages_domiciliation;petits_dejeuners;dejeuners;douches;lessives;courriers_recus;courriers_remis;premieres;renouvellements;radiations'
const codes = ['openDays', 'people', 'passages', 'entries', 'domiciliationPassages', 'breakfasts', 'lunches', 'showers', 'laundry', 'mailIn', 'mailOut', 'first', 'renewals', 'radiations']

test('the counts of 2024, read back: twelve months, and people told apart over the year', async () => {
  const { files, expected } = storedRegister('2024')
  const { register } = await importedRegister(files)
  const text = new TextDecoder().decode(monthlyCountsCsv(monthTable(register, period('2024-01-01', '2024-12-31'), initialSettings.calendar)))
  expect(text.split('\r\n')[0]).toBe(header)
  const [, ...rows] = [...readCells(text, ';')].map(({ cells }) => cells)
  expect(rows.slice(0, 12)).toEqual(expected.months.map((month) => [month.month, ...codes.map((code) => String(month[code]))]))
  const year = yearFigures(expected)
  const openDays = expected.months.reduce((sum, month) => sum + Number(month['openDays']), 0)
  const total = { ...Object.fromEntries(year), openDays, first: year.get('decisions.first'), renewals: year.get('decisions.renewals'), radiations: year.get('radiations.all') }
  expect(rows.slice(12)).toEqual([['total', ...codes.map((code) => String(new Map(Object.entries(total)).get(code)))]])
  expect(rows[12]).toContain('779')
})

test('the file is named after its year, or its first and last day', () => {
  expect(monthlyCountsFileName(period('2024-01-01', '2024-12-31'))).toBe('boussole-comptes-2024.csv')
  expect(monthlyCountsFileName(period('2024-03-01', '2024-06-30'))).toBe('boussole-comptes-2024-03-01_2024-06-30.csv')
  expect(monthlyCountsFileName(period('2023-01-01', '2024-12-31'))).toBe('boussole-comptes-2023-01-01_2024-12-31.csv')
})

// « 2024-02 » told nine days of February as all of it.
test('where the period cuts a month, each line says its first and last day; the columns before keep their place', async () => {
  const { files } = storedRegister('2024')
  const { register } = await importedRegister(files)
  const text = new TextDecoder().decode(monthlyCountsCsv(monthTable(register, period('2024-02-10', '2024-03-31'), initialSettings.calendar), { own: [{ code: 'referrals', head: 'orientations' }] }))
  const [head, ...rows] = [...readCells(text, ';')].map(({ cells }) => cells)
  expect(head?.join(';')).toBe(`${header};premier_jour;dernier_jour;orientations`)
  expect(rows.map((cells) => [cells[0], ...cells.slice(-3)])).toEqual([
    ['2024-02', '10/02/2024', '29/02/2024', '0'], ['2024-03', '01/03/2024', '31/03/2024', '0'], ['total', '10/02/2024', '31/03/2024', '0'],
  ])
})
