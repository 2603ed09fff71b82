// CSV for people: what a French Excel or LibreOffice opens by a double click (desk.md §7).
import type { ServiceDay } from '#domain/time.ts'

export type CsvCell = string | number | { readonly day: ServiceDay }

// A spreadsheet runs a cell that begins so, full-width forms included (OWASP, "CSV Injection"); a quote in front makes it text.
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/
const plainNegative = /^-\d+([.,]\d+)?$/

const inert = (text: string): string => (formula.test(text) && !plainNegative.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const frenchDay = (day: ServiceDay): string => day.split('-').toReversed().join('/')

const written = (cell: CsvCell): string => {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return typeof cell === 'string' ? quoted(inert(cell)) : frenchDay(cell.day)
}

const machineCell = (cell: string | number): string => (/[,"\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))

/** The other profile, for programs (RFC 4180): comma, point, ISO dates, no BOM. Its cells are codes, dates and numbers: no words of anybody's. */
export const writeMachineCsv = (rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(rows.map((row) => `${row.map(machineCell).join(',')}\r\n`).join(''))

/** Writes rows as UTF-8 with BOM, `;`, CRLF, decimal comma and dd/MM/yyyy; cells that begin like a formula are made inert. */
export const writeCsv = (rows: readonly (readonly CsvCell[])[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\ufeff${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`)
