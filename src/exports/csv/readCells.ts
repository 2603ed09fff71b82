// Text → cells (RFC 4180), forgiving what desks write by hand. A quote opens a cell only where a matching one closes it, so
// that a lone quote spoils its own cell and never swallows the rows that follow.
import type { Separator } from '#exports/csv/separatorOf.ts'

export type CsvRow = {
  /** Counts from 1; a row that spans lines stands at its first one. */
  readonly line: number
  readonly cells: readonly string[]
  /** Where the next row begins in the text: what a progress bar is made from. */
  readonly end: number
}

type Place = { readonly text: string; readonly separator: Separator }
type Cell = { readonly value: string; readonly end: number }

const isBreak = (char: string | undefined): boolean => char === '\n' || char === '\r'

const endsCell = ({ text, separator }: Place, at: number): boolean =>
  at >= text.length || text[at] === separator || isBreak(text[at])

const closingQuote = (place: Place, open: number): number | undefined => {
  let close = place.text.indexOf('"', open + 1)
  while (close !== -1 && place.text[close + 1] === '"') close = place.text.indexOf('"', close + 2)
  return close !== -1 && endsCell(place, close + 1) ? close : undefined
}

const readCell = (place: Place, start: number): Cell => {
  const close = place.text[start] === '"' ? closingQuote(place, start) : undefined
  if (close !== undefined) return { value: place.text.slice(start + 1, close).replaceAll('""', '"'), end: close + 1 }
  let end = start
  while (!endsCell(place, end)) end++
  return { value: place.text.slice(start, end), end }
}

const afterBreak = (text: string, at: number): number => at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1)

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** Reads a text row by row, blank rows left out; lines may end in CRLF, LF or CR. */
export function* readCells(text: string, separator: Separator): Generator<CsvRow, void, void> {
  const place = { text, separator }
  let line = 1
  for (let start = 0; start < text.length; ) {
    const cells: string[] = []
    let cell = readCell(place, start)
    cells.push(cell.value)
    while (text[cell.end] === separator) {
      cell = readCell(place, cell.end + 1)
      cells.push(cell.value)
    }
    const end = afterBreak(text, cell.end)
    if (cells.some((value) => value.trim() !== '')) yield { line, cells, end }
    line += breaksIn(text.slice(start, end))
    start = end
  }
}
