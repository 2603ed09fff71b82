import { describe, expect, test } from 'vitest'
import { readXlsx } from '#exports/xlsx/readXlsx.ts'
import { addressOf, columnOf } from '#exports/xlsx/address.ts'
import { handMade, zipped } from './handMade.ts'

const rowsOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes)
  if (!read.ok) throw new Error(read.error)
  return read.value[0]?.rows.map(({ line, cells }) => [line, ...cells])
}
const problemOf = (bytes: Uint8Array) => {
  const read = readXlsx(bytes)
  return read.ok ? 'read' : read.error
}

const styles = (...codes: readonly string[]) =>
  `<styleSheet><numFmts>${codes.map((code, i) => `<numFmt numFmtId="${String(164 + i)}" formatCode="${code}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>`
  + `<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${codes.map((_, i) => `<xf numFmtId="${String(164 + i)}"/>`).join('')}</cellXfs></styleSheet>`

describe('whatever program wrote it', () => {
  test('texts that cells share, texts within cells, and what a formula gave', () => {
    const strings = '<sst><si><t>Ndiaye</t></si><si><r><t>Le </t></r><r><t>Gall</t></r><rPh><t>ル</t></rPh></si><si/><si><t xml:space="preserve"> a &amp; b&#10;c </t></si></sst>'
    const row = '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c>'
      + '<c r="E2" t="inlineStr"><is><t>Awa</t></is></c><c r="F2" t="str"><f>CONCAT("x")</f><v>x_x000D_y</v></c><c r="G2" t="s"><v>9</v></c><c r="H2" t="e"><v>#N/A</v></c></row>'
    expect(rowsOf(handMade(row, { 'xl/sharedStrings.xml': strings }))).toEqual([[2, 'Ndiaye', 'Le Gall', '', ' a & b\nc ', 'Awa', 'x\ry', '', '#N/A']])
  })

  test('dates are those of their format, whatever counts from 1900 or 1904', () => {
    const row = '<row r="1"><c r="A1" s="1"><v>45351</v></c><c r="B1"><v>45351</v></c><c r="C1" s="2"><v>45351.4375</v></c><c r="D1" s="3"><v>45351</v></c><c r="E1" s="1"><v>0.5</v></c><c r="F1" s="1"><v>1</v></c><c r="G1" s="1"><v>9999999</v></c><c r="H1" t="d"><v>2024-02-29T00:00:00</v></c><c r="I1" s="1"><v/></c></row>'
    const dated = { 'xl/styles.xml': styles('dd/mm/yyyy\\ hh:mm', '[Red]0.00&quot; d&quot;') }
    expect(rowsOf(handMade(row, dated))).toEqual([[1, '29/02/2024', '45351', '29/02/2024 10:30', '45351', '12:00', '01/01/1900', '9999999', '29/02/2024']])
    const workbook = '<workbook><workbookPr date1904="1"/><sheets><sheet name="S" r:id="rId1"/></sheets></workbook>'
    expect(rowsOf(handMade('<row r="1"><c r="A1" s="1"><v>43889</v></c></row>', { ...dated, 'xl/workbook.xml': workbook }))).toEqual([[1, '29/02/2024']])
  })

  test('numbers as people write them, yes and no, and cells left out', () => {
    const row = '<row><c><v>6.12345678E8</v></c><c><v>0.30000000000000004</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row><row r="7"><c r="C7"><v>3</v></c><c r="ZZZ7"><v>4</v></c><c r="?"><v>5</v></c></row><row r="8"><c r="A8"/><c r="B8" s="0"/></row>'
    expect(rowsOf(handMade(row))).toEqual([[1, '612345678', '0.3', 'VRAI', 'FAUX'], [7, '', '', '3']])
  })

  test('prefixes, comments, CDATA, and an absolute path', () => {
    const sheet = '<x:worksheet xmlns:x="m"><!-- a --><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    const rels = "<Relationships><Relationship Id='rId1' Target='/xl/worksheets/sheet1.xml'/></Relationships>"
    expect(rowsOf(handMade('', { 'xl/worksheets/sheet1.xml': sheet, 'xl/_rels/workbook.xml.rels': rels }))).toEqual([[1, 'a<b']])
  })

  test('an entity that the file declares is never expanded', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "aaaa">]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;&lt;</t></is></c></row></sheetData></worksheet>'
    expect(rowsOf(handMade('', { 'xl/worksheets/sheet1.xml': bomb }))).toEqual([[1, '&x;<']])
  })

  test.each(['<!--', '<?', '<![CDATA['])('%s, over and over and never closed, is read at once', (open) => {
    const started = performance.now()
    expect(rowsOf(handMade('', { 'xl/worksheets/sheet1.xml': open.repeat(100_000) }))).toEqual([])
    expect(performance.now() - started).toBeLessThan(2_000)
  })

  test('5,000 rows', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => `<row r="${String(i + 1)}"><c r="A${String(i + 1)}"><v>${String(i)}</v></c></row>`).join('')
    expect(rowsOf(handMade(rows))).toHaveLength(5_000)
  })
})

describe('what is refused, and why', () => {
  const old = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4, 5])
  const locked = Uint8Array.from([...old, 0, ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])])
  // The size that a zip claims for its parts stands in its directory, at the end.
  const swollen = (bytes: Uint8Array): Uint8Array => {
    const view = new DataView(bytes.slice().buffer)
    for (let i = 0; i < bytes.length - 4; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 200_000_000, true)
    return new Uint8Array(view.buffer)
  }

  test.each([
    ['notXlsx', new TextEncoder().encode('numero;nom')], ['notXlsx', zipped({ 'content.xml': '<office/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['oldFormat', old], ['encrypted', locked], ['tooLarge', swollen(handMade('<row/>'))], ['damaged', handMade('<row/>').slice(0, 300)],
    ['damaged', handMade('', { 'xl/_rels/workbook.xml.rels': '<Relationships/>' })],
  ] as const)('%s', (problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem)
  })

  test('a part that says less than it unpacks to is cut at what it said', () => {
    const bytes = handMade(`<row r="1"><c r="A1"><v>1</v></c></row>${' '.repeat(100_000)}`)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < bytes.length - 4; i++) if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, Math.min(view.getUint32(i + 24, true), 600), true)
    expect(rowsOf(bytes)).toEqual([[1, '1']])
  })
})

test('the address of a cell, there and back', () => {
  expect([0, 25, 26, 701, 702].map((column) => addressOf(column, 3))).toEqual(['A3', 'Z3', 'AA3', 'ZZ3', 'AAA3'])
  expect([0, 25, 26, 701, 702].map((column) => columnOf(addressOf(column, 12)))).toEqual([0, 25, 26, 701, 702])
  expect(columnOf('12')).toBe(-1)
})
