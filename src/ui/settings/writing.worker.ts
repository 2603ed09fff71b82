// Thousands of holders make megabytes to pack: not on the thread that paints (desk.md §7).
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import type { WritingPart } from '#ui/settings/packWorkbook.ts'

const sheets: (Omit<WrittenSheet, 'rows'> & { readonly rows: WrittenSheet['rows'][number][] })[] = []

self.onmessage = ({ data: part }: MessageEvent<WritingPart>): void => {
  if (part.is === 'sheet') sheets.push({ name: part.name, frozen: part.frozen, rows: [] })
  else if (part.is === 'rows') sheets.at(-1)?.rows.push(...part.rows)
  else self.postMessage(writeXlsx(sheets))
}
