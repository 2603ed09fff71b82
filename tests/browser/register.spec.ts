import { yearFigures } from '../registers/expectedFigures.ts'
import type { Expected } from '../registers/expectedFigures.ts'
import { storedRegister } from '../registers/storedRegister.ts'
import { annualReportPrints, annualReportScrolls } from './annualReport.ts'
import { exportedCounts, exportedFiles } from './figureExports.ts'
import { expect, test, watch } from './fixtures.ts'
import { chooseFiles, figuresOn, foundRegister, importFiles, walkTo } from './importing.ts'

// The worker of the network is other specs' (start, update, policy).
test.use({ serviceWorkers: 'block' })

const monthFigures = ({ months }: Expected): readonly (readonly [string, number])[] =>
  months.flatMap(({ month, ...counts }) => Object.entries(counts).map(([key, value]) => [`months.${month}.${key}`, Number(value)] as const))

// The columns of the export, and the keys of expected.json that they hold.
const columns = [
  ['jours_ouverture', 'openDays'], ['personnes', 'people'], ['passages', 'passages'], ['entrees', 'entries'], ['passages_domiciliation', 'domiciliationPassages'],
  ['petits_dejeuners', 'breakfasts'], ['dejeuners', 'lunches'], ['douches', 'showers'], ['lessives', 'laundry'], ['courriers_recus', 'mailIn'],
  ['courriers_remis', 'mailOut'], ['premieres', 'first'], ['renouvellements', 'renewals'], ['radiations', 'radiations'],
] as const

const bilanOf = ({ year }: Expected): string => `/bilan?du=${String(year)}-01-01&au=${String(year)}-12-31`

for (const year of ['2024', '2028'] as const) {
  test(`${year}: every figure, every month, every flag`, async ({ page, endpoint }) => {
    test.setTimeout(240_000)
    const { files, expected } = storedRegister(year)
    const { complaints } = watch(page, endpoint.url)
    await foundRegister(page)
    await importFiles(page, files)
    await walkTo(page, bilanOf(expected))
    await expect(page.locator('[data-figure="people"]').first()).toHaveAttribute('data-value', String(yearFigures(expected).get('people')))
    const shown = await figuresOn(page)
    const wanted = new Map([...yearFigures(expected), ...monthFigures(expected)])
    expect(wanted.size).toBeGreaterThan(200)
    expect(Object.fromEntries([...wanted.keys()].map((code) => [code, shown.get(code) ?? 0]))).toEqual(Object.fromEntries(wanted))
    if (year === '2024') {
      await test.step('its annual report', () => annualReportPrints(page))
      await annualReportScrolls(page)
    }
    for (const [day, numbers] of Object.entries(expected.flagged)) {
      await walkTo(page, `/domiciliation?liste=sans-manifestation&au=${day}`)
      await expect.poll(() => page.locator('[data-number]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-number') ?? '').toSorted((a, b) => (a < b ? -1 : 1))), { message: day }).toEqual(numbers)
    }
    expect(complaints).toEqual([])
  })
}

test('the month’s counts as a spreadsheet reads them; the same files again add nothing; the whole is undone as one', async ({ page }) => {
  test.setTimeout(240_000)
  const { files, expected } = storedRegister('2024')
  await foundRegister(page)
  await importFiles(page, files)
  await walkTo(page, bilanOf(expected))
  const text = await exportedCounts(page)
  const lines = text.slice(1).split('\r\n').filter((line) => line !== '').map((line) => line.split(';'))
  expect(text.startsWith('\uFEFF')).toBe(true)
  expect(lines[0]).toEqual(['mois', ...columns.map(([head]) => head)])
  expect(lines.slice(1, -1)).toEqual(expected.months.map((month) => [month.month, ...columns.map(([, key]) => String(month[key]))]))
  const year = yearFigures(expected)
  expect(lines.at(-1)?.slice(0, 4)).toEqual(['total', '252', String(year.get('people')), String(year.get('passages'))])
  const longest = await exportedFiles(page, { people: year.get('people'), acts: 15_000 })
  test.info().annotations.push({ type: 'longest task of the acts', description: `${String(Math.round(longest))} ms` })

  await chooseFiles(page, files)
  await expect(page.getByText(/rien à ajouter/i)).toBeVisible({ timeout: 60_000 })
  await walkTo(page, '/reglages')
  await page.getByRole('button', { name: /Annuler l’import/ }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: /Annuler l’import/ }).click()
  await walkTo(page, bilanOf(expected))
  await expect(page.locator('[data-figure="passages"]').first()).toHaveAttribute('data-value', '0')
  expect((await figuresOn(page)).get('people')).toBe(0)
})
