// A workbook of whichever program → the text of its cells. Ours, since the library that was thought of starts its own workers from text,
// which our policy forbids, and unpacks without a limit (decisions/0021).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { readCells } from '#exports/xlsx/readCells.ts'
import { readStrings } from '#exports/xlsx/readStrings.ts'
import { readStyles } from '#exports/xlsx/readStyles.ts'
import type { Epoch, ReadSheet } from '#exports/xlsx/sheets.ts'
import { unpack } from '#exports/xlsx/unpack.ts'
import type { Parts, XlsxProblem } from '#exports/xlsx/unpack.ts'
import { attribute, openings } from '#exports/xlsx/xml.ts'
import type { Opening } from '#exports/xlsx/xml.ts'

type Named = { readonly name: string; readonly path: string }

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase()

const targetsOf = (xml: string): ReadonlyMap<string, string> =>
  new Map(
    openings(xml)
      .filter(({ name }) => name === 'Relationship')
      .map(({ attributes }) => [attribute(attributes, 'Id') ?? '', pathOf(attribute(attributes, 'Target') ?? '')] as const),
  )

const epochOf = (elements: readonly Opening[]): Epoch =>
  elements.some(({ name, attributes }) => name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')) ? 1904 : 1900

const sheetsOf = (elements: readonly Opening[], targets: ReadonlyMap<string, string>): readonly Named[] =>
  elements
    .filter(({ name }) => name === 'sheet')
    .flatMap(({ attributes }) => {
      const path = targets.get(attribute(attributes, 'id') ?? '')
      return path === undefined ? [] : [{ name: attribute(attributes, 'name') ?? '', path }]
    })

const readParts = (parts: Parts): readonly ReadSheet[] => {
  const elements = openings(parts.get('xl/workbook.xml') ?? '')
  const [sheets, epoch] = [sheetsOf(elements, targetsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '')), epochOf(elements)]
  const workbook = { strings: readStrings(parts.get('xl/sharedstrings.xml') ?? ''), dates: readStyles(parts.get('xl/styles.xml') ?? ''), epoch }
  return sheets.flatMap(({ name, path }) => {
    const xml = parts.get(path)
    return xml === undefined ? [] : [{ name, epoch, rows: readCells(xml, workbook) }]
  })
}

/** Reads every sheet of an .xlsx, in the workbook's order; refuses what is none, what is under a password, and what is too large for a tablet. Long: in a worker. */
export const readXlsx = (bytes: Uint8Array): Result<readonly ReadSheet[], XlsxProblem> => {
  const parts = unpack(bytes)
  if (!parts.ok) return parts
  const sheets = readParts(parts.value)
  return sheets.length === 0 ? refuse('damaged') : ok(sheets)
}
