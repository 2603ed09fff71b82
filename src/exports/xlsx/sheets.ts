// A workbook between its file and whoever reads or fills it.
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

/** Serial dates count from the end of 1899, or, in workbooks that began on an old Macintosh, from 1904. */
export type Epoch = 1900 | 1904

export type SheetRow = {
  /** As the spreadsheet numbers it, from 1. Rows without any text are left out. */
  readonly line: number
  /** What each cell shows, dates as dd/MM/yyyy (and HH:mm), from column A on, empty ones included. */
  readonly cells: readonly string[]
}

export type ReadSheet = { readonly name: string; readonly epoch: Epoch; readonly rows: readonly SheetRow[] }

/** Text, whatever it begins with; a number; a date, with its hour. Empty: `''`. */
export type WrittenCell = string | number | { readonly day: ServiceDay; readonly at?: TimeOfDay }

export type WrittenSheet = {
  /** 31 letters at most, none of []:*?/\ */
  readonly name: string
  readonly rows: readonly (readonly WrittenCell[])[]
  /** How many rows stay in sight; the last of them, in bold, heads the columns. */
  readonly frozen: number
}
