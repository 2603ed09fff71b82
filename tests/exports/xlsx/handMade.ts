import { zipSync } from 'fflate'

type Parts = Readonly<Record<string, string>>

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const bytesOf = (parts: Parts): Record<string, Uint8Array> => Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, new TextEncoder().encode(xml)]))

/** A zip of these parts, as somebody's program makes one. */
export const zipped = (parts: Parts): Uint8Array => zipSync(bytesOf(parts), { mtime: '1980-01-01T00:00:00' })

/** A workbook of one sheet around the XML of its rows. `others` takes the place of the parts that it names. */
export const handMade = (rows: string, others: Parts = {}): Uint8Array =>
  zipped({
    'xl/workbook.xml': `<?xml version="1.0"?><workbook ${main} xmlns:r="r"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
    ...others,
  })
