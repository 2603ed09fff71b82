// A workbook on its way to a file: packed where no finger waits for it.
import { lateCode } from '#kernel/lateCode.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { askInParts } from '#ui/settings/askInParts.ts'

const packing = lateCode(async () => (await import('#exports/xlsx/writeXlsx.ts')).writeXlsx)

/** What a worker is given: rows of the sheet that stands open, the next sheet, or the end. */
export type WritingPart =
  | { readonly is: 'sheet'; readonly name: string; readonly frozen: number }
  | { readonly is: 'rows'; readonly rows: WrittenSheet['rows'] }
  | { readonly is: 'end' }

/** Rows in a message: a few ms to copy. */
const together = 100

function* partsOf(sheets: readonly WrittenSheet[]): Generator<WritingPart, void, void> {
  for (const { name, frozen, rows } of sheets) {
    yield { is: 'sheet', name, frozen }
    for (let start = 0; start < rows.length; start += together) yield { is: 'rows', rows: rows.slice(start, start + together) }
  }
  yield { is: 'end' }
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sheets as the bytes of an .xlsx, made in a worker where there is one; nothing once it was stopped. */
export const packWorkbook = async (sheets: readonly WrittenSheet[], signal: AbortSignal): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  if (typeof Worker === 'function') return askInParts(new Worker(new URL('./writing.worker.ts', import.meta.url), { type: 'module' }), partsOf(sheets), signal)
  return (await packing.bring())(sheets)
}
