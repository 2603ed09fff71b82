// The workbooks that we write, as another program opens them and saves them anew.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { planHolders } from '#desk/import/planHolders.ts'
import { emptyRegister } from '#domain/register/register.ts'
import { domifaExport } from '#exports/domifa/domifaExport.ts'
import { domifaTemplate } from '#exports/domifa/domifaTemplate.ts'
import { writtenAtOnce } from '#exports/domifa/heldByAll.ts'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import { at, createScribe } from '../../domain/scribe.ts'
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
      { name: 'Cellules', frozen: 1, rows: [['Texte'], ['=1+1', '@x', '007', '2024-02-29', 'a\nb', '_x0041_', { day: today, at: at('09:05') }, 3.25, { day: today }]] },
    ]
    expect(cellsOf(throughLibreOffice(writeXlsx(sheets)))).toEqual(sheets.map(meant))
  })
})
