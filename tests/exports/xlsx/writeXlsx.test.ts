import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { addDays, knownDay, timeOfDay } from '#domain/time.ts'
import { compare } from '#kernel/compare.ts'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'

const nine = timeOfDay('09:05')
const sheets: readonly WrittenSheet[] = [
  { name: 'Liste des domiciliés', frozen: 2, rows: [['20/11/2026 à 10:00'], ['Nom', 'Né le', 'Nombre'], ['Ndiaye', { day: knownDay('2024-02-29') }, 3], ['=1+1', '', -2.5]] },
  { name: 'A & B', frozen: 0, rows: [[{ day: knownDay('1900-01-05'), ...(nine === undefined ? {} : { at: nine }) }]] },
]
const partsOf = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
const read = (bytes: Uint8Array) => {
  const workbook = readXlsx(bytes)
  if (!workbook.ok) throw new Error(workbook.error)
  return workbook.value
}

describe('a workbook', () => {
  test('reads back as it was written', () => {
    expect(read(writeXlsx(sheets))).toEqual([
      { name: 'Liste des domiciliés', epoch: 1900, rows: [
        { line: 1, cells: ['20/11/2026 à 10:00'] }, { line: 2, cells: ['Nom', 'Né le', 'Nombre'] }, { line: 3, cells: ['Ndiaye', '29/02/2024', '3'] }, { line: 4, cells: ['=1+1', '', '-2.5'] },
      ] },
      { name: 'A & B', epoch: 1900, rows: [{ line: 1, cells: ['05/01/1900 09:05'] }] },
    ])
  })

  test('is the same bytes each time', () => {
    expect(writeXlsx(sheets)).toEqual(writeXlsx(sheets))
  })

  test('holds no formula: what looks like one is a text, marked to stay one when it is edited', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = partsOf(writeXlsx(sheets))
    expect(sheet).not.toContain('<f>')
    expect(sheet).toMatch(/<c r="A4" s="4" t="s">/)
    expect(styles.match(/<cellXfs.*<\/cellXfs>/)?.[0].match(/<xf /g)).toHaveLength(5)
    expect(styles).toContain('quotePrefix="1"/></cellXfs>')
  })

  test('has its parts declared, related and in the order of the standard', () => {
    const parts = partsOf(writeXlsx(sheets))
    const declared = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path ?? '')
    const related = [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)].map(([, path]) => `xl/${path ?? ''}`)
    const own = Object.keys(parts).filter((path) => path.startsWith('xl/') && !path.includes('_rels')).toSorted(compare)
    expect([...declared].toSorted(compare)).toEqual(own)
    expect([...related, 'xl/workbook.xml'].toSorted(compare)).toEqual(own)
    expect(Object.keys(parts)[0]).toBe('[Content_Types].xml')
    const elements = (parts['xl/worksheets/sheet1.xml'] ?? '').match(/<(sheetViews|sheetFormatPr|cols|sheetData)\b/g)
    expect(elements).toEqual(['<sheetViews', '<sheetFormatPr', '<cols', '<sheetData'])
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>')
    expect(parts['xl/worksheets/sheet2.xml']).not.toContain('<pane')
    for (const xml of Object.values(parts)) expect(xml).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?>\n</)
  })

  test('gives back any text, and any date, as it was', () => {
    const text = fc.oneof(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 8 }), fc.constantFrom('_x0041_', 'a\r\nb', '\t', '=A1', '<b>&"', '\u0000\ufffe', '_x_'))
    const day = fc.integer({ min: 0, max: 109_000 }).map((n): WrittenCell => ({ day: addDays(knownDay('1900-01-01'), n) }))
    fc.assert(
      fc.property(fc.array(fc.oneof(text, day), { minLength: 1, maxLength: 200 }), (cells) => {
        const shown = cells.map((cell) => (typeof cell === 'object' ? cell.day.split('-').toReversed().join('/') : String(cell)))
        const back = read(writeXlsx([{ name: 'S', frozen: 0, rows: [['.', ...cells, '.']] }]))[0]?.rows[0]?.cells
        expect(back).toEqual(['.', ...shown.map((one) => one.replaceAll(/\p{Surrogate}/gu, '\ufffd')), '.'])
      }),
      { numRuns: 6 },
    )
  })
})
