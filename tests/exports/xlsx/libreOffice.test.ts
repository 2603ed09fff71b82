// The workbooks that we write, as another program opens them and saves them anew.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planHolders } from '#desk/import/planHolders.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { domifaExport } from '#exports/domifa/domifaExport.ts'
import { domifaTemplate } from '#exports/domifa/domifaTemplate.ts'
import { writtenAtOnce } from '#exports/domifa/heldByAll.ts'
import { actsSheets } from '#exports/figures/actsSheets.ts'
import { figuresSheets } from '#exports/figures/figuresSheets.ts'
import type { FigureBook } from '#exports/figures/figuresSheets.ts'
import { domifaAxesSections } from '#exports/reports/domifaAxesSections.ts'
import { domifaAxesSheets } from '#exports/reports/domifaAxesSheets.ts'
import { prefectSheets } from '#exports/reports/prefectSheets.ts'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import { at, createScribe, opened, someone } from '../../domain/scribe.ts'
import { identified } from '../domifa/identified.ts'
import { someHolders, today } from '../domifa/someHolders.ts'
import { throughLibreOffice } from '../../runner/libreOffice.mjs'

const someRegister = async () => {
  const scribe = createScribe()
  const [holders = []] = fc.sample(fc.tuple(someHolders, someHolders, someHolders).map((all) => all.flat().map((row, i) => ({ ...row, key: String(i), who: { ...row.who, number: `B${String(i)}` } }))), { seed: 5, numRuns: 1 })
  const { fresh } = await planHolders(emptyRegister(), { holders, same: new Map() }, identified)
  for (const draft of fresh) scribe.write('2026-11-20', draft)
  return scribe.register()
}

const awa = someone(1)
const words = { prestation: (code: string) => code, referral: (code: string) => code, agent: () => '@Léa', who: () => ({ number: 'B00001', name: '=1+1' }) }
const oneTap = () => {
  const scribe = createScribe()
  scribe.write(today, opened(awa, { firstName: 'Awa' }), { kind: 'mailHandedOut', person: awa, data: { mail: 'parcel', to: 'mandatary', at: at('09:05') }, n: 3 })
  return scribe.register()
}
const period = { from: today, to: today }
const book: FigureBook = {
  place: 'La Boussole', period, figures: [{ code: 'dailyMean', label: 'Moyenne par jour', n: 25.9, means: 'Passages divisés par les jours.', stock: false }],
  months: { heads: ['Passages'], rows: [{ period, counts: [6_535] }], total: [6_535] }, classes: [{ figure: 'Par sexe', label: 'Femme', n: 1, share: 33.3 }], classMeans: [],
}

const axes = domifaAxesSections({ figures: new Map([['domiciled.holders', 241]]), period, means: { staff: 250, waitingList: true } })

const cellsOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes)
  if (!read.ok) throw new Error(read.error)
  return read.value.map(({ name, rows }) => [name, rows] as const)
}

const shown = (cell: WrittenCell): string => {
  if (typeof cell !== 'object') return String(cell)
  const day = cell.day.split('-').toReversed().join('/')
  return cell.at === undefined ? day : `${day} ${cell.at}`
}
const meant = ({ name, rows }: WrittenSheet) =>
  [name, rows.map((cells, i) => ({ line: i + 1, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1).map(shown) }))] as const

describe('in LibreOffice', () => {
  test('both of DomiFa\'s shapes open, and hold every cell as it was written', { timeout: 150_000 }, async () => {
    const register = await someRegister()
    const sheets: readonly WrittenSheet[] = [
      ...writtenAtOnce(domifaExport(register, { day: today, at: at('10:00') })), ...writtenAtOnce(domifaTemplate(register, today)),
      ...writtenAtOnce(actsSheets(oneTap(), { from: today, to: today }, words)), ...figuresSheets(book), ...domifaAxesSheets(axes, []), ...prefectSheets(axes.flatMap(({ sections }) => sections), { sheet: 'Préfet', title: 'Rapport', house: ['La Boussole'], state: [], head: ['Rubrique', 'Ligne', 'Valeur'], unanswered: 'non renseigné' }),
      { name: 'Cellules', frozen: 1, rows: [['Texte'], ['=1+1', '@x', '007', '2024-02-29', 'a\nb', '_x0041_', { day: today, at: at('09:05') }, 3.25, { day: today }]] },
    ]
    expect(cellsOf(throughLibreOffice(writeXlsx(sheets)))).toEqual(sheets.map(meant))
  })
})
