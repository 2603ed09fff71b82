// The parts of a workbook that are the same in each (ECMA-376, part 1), but for the names and the number of its sheets.
import { escapeText } from '#exports/xlsx/xml.ts'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const opc = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The styles of a cell, by their place in `styles`. `inert` keeps what looks like a formula a text even when it is edited. */
export const styleOf = { plain: 0, header: 1, day: 2, hour: 3, inert: 4 } as const

const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts>`
  + '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
  + '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
  + '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
  + '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
  + '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
  + '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
  + '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/></cellXfs>'
  + '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

const contentTypes = (names: readonly string[]): string =>
  `${head}<Types xmlns="${opc}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`
  + `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>`
  + names.map((_, i) => `<Override PartName="/xl/worksheets/sheet${String(i + 1)}.xml" ContentType="${types}.worksheet+xml"/>`).join('')
  + `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`

const relationship = (id: number, [type, target]: readonly [type: string, target: string]): string =>
  `<Relationship Id="rId${String(id)}" Type="${office}/${type}" Target="${target}"/>`

const relationships = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${opc}/relationships">${targets.map((target, i) => relationship(i + 1, target)).join('')}</Relationships>`

const workbook = (names: readonly string[]): string =>
  `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>`
  + names.map((name, i) => `<sheet name="${escapeText(name)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`).join('')
  + '</sheets></workbook>'

/** Everything of a workbook but its cells, by path, in the order in which a reader wants it. */
export const frameOf = (names: readonly string[]): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes(names),
  '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
  'xl/workbook.xml': workbook(names),
  'xl/_rels/workbook.xml.rels': relationships([
    ...names.map((_, i) => ['worksheet', `worksheets/sheet${String(i + 1)}.xml`] as const), ['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml'],
  ]),
  'xl/styles.xml': styles,
})

/** The texts that cells share. */
export const stringsPart = (texts: readonly string[], uses: number): string =>
  `${head}<sst xmlns="${main}" count="${String(uses)}" uniqueCount="${String(texts.length)}">`
  + `${texts.map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`).join('')}</sst>`

/** A sheet around its rows: what stays in sight, the widths of the columns in characters. */
export const sheetPart = ({ frozen, widths, rows }: { readonly frozen: number; readonly widths: readonly number[]; readonly rows: string }): string =>
  `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">`
  + (frozen === 0 ? '' : `<pane ySplit="${String(frozen)}" topLeftCell="A${String(frozen + 1)}" activePane="bottomLeft" state="frozen"/>`)
  + '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>'
  + widths.map((width, i) => `<col min="${String(i + 1)}" max="${String(i + 1)}" width="${String(width)}" customWidth="1"/>`).join('')
  + `</cols><sheetData>${rows}</sheetData></worksheet>`
