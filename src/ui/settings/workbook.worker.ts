// 5,000 holders take a second or two to unpack and read: not on the thread that paints (desk.md §7).
import { workbookHere } from '#exports/workbook/workbookHere.ts'
import type { ChosenWorkbook, WorkbookReading } from '#exports/workbook/workbookHere.ts'

/** What is read, in parts: the rows are copied a few at a time, and come before the rest. */
export type ReadingPart =
  | { readonly is: 'rows'; readonly rows: Extract<WorkbookReading, { readonly is: 'domifa' }>['file']['rows'] }
  | { readonly is: 'end'; readonly reading: WorkbookReading }

/** Rows in a message: a few ms to copy. */
const together = 100

const tell = (part: ReadingPart): void => { self.postMessage(part) }

self.onmessage = ({ data }: MessageEvent<ChosenWorkbook>): void => {
  const reading = workbookHere(data)
  if (reading.is !== 'domifa') return tell({ is: 'end', reading })
  const { rows } = reading.file
  for (let start = 0; start < rows.length; start += together) tell({ is: 'rows', rows: rows.slice(start, start + together) })
  return tell({ is: 'end', reading: { ...reading, file: { ...reading.file, rows: [] } } })
}
