// Which of DomiFa's files this is, and where its columns are: the export by its headers, the import template by position.
import { columnFields, templateFields } from '#exports/domifa/columns.ts'
import type { Field } from '#exports/domifa/columns.ts'
import type { ReadSheet, SheetRow } from '#exports/xlsx/sheets.ts'

export type Shape = 'export' | 'template'

/** A sheet whose columns are known. */
export type Placed = {
  readonly sheet: ReadSheet
  readonly headers: SheetRow
  /** Where each column stands, counted from 0. */
  readonly columns: ReadonlyMap<Field, number>
  /** Where the first ayant droit stands; four columns each from there. */
  readonly ayantsDroit: number | undefined
}

export type Layout = { readonly shape: Shape; readonly holders: Placed; readonly interviews: Placed | undefined }

/** Headers stand in the first rows: the export's in the second. */
const headersWithin = 6
/** As many as tell DomiFa's file from somebody's list of names. */
const enough = { holders: 12, interviews: 10, template: 24 } as const

const byHeaders = (sheet: ReadSheet): Placed | undefined =>
  sheet.rows
    .filter(({ line }) => line <= headersWithin)
    .map((headers) => ({ sheet, headers, ...columnFields(headers.cells) }))
    .toSorted((a, b) => b.columns.size - a.columns.size)[0]

const byPosition = (sheet: ReadSheet): Placed | undefined => {
  const headers = sheet.rows[0]
  if (headers === undefined) return undefined
  const { columns, found } = templateFields(headers.cells)
  return found < enough.template ? undefined : { sheet, headers, columns, ayantsDroit: columns.size }
}

const isHolders = ({ columns }: Placed): boolean => columns.size >= enough.holders && columns.has('lastName') && columns.has('status')
const isInterviews = ({ columns }: Placed): boolean => columns.size >= enough.interviews && columns.has('residence') && columns.has('cause')

/** Recognises DomiFa's export or its import template, whatever the sheets are called; nothing for any other workbook. */
export const layoutOf = (sheets: readonly ReadSheet[]): Layout | undefined => {
  const template = sheets.map(byPosition).find((placed) => placed !== undefined)
  if (template !== undefined) return { shape: 'template', holders: template, interviews: undefined }
  const placed = sheets.map(byHeaders).filter((one) => one !== undefined)
  const holders = placed.find(isHolders)
  return holders === undefined ? undefined : { shape: 'export', holders, interviews: placed.find((one) => one !== holders && isInterviews(one)) }
}
