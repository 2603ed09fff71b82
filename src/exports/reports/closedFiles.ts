import { compare } from '#kernel/compare.ts'
import type { Closing } from '#domain/closings/closings.ts'
import { spanOfPeriod } from '#domain/closings/figuresToClose.ts'
import { writeCsv } from '#exports/csv/writeCsv.ts'
import type { CsvCell } from '#exports/csv/writeCsv.ts'
import { closedSheets } from '#exports/reports/closedSheets.ts'
import type { ClosedWords } from '#exports/reports/closedSheets.ts'
import { closedTexts } from '#exports/texts/closed.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import type { WrittenCell } from '#exports/xlsx/sheets.ts'

const csvCell = (cell: WrittenCell): CsvCell =>
  typeof cell === 'object' && cell.at !== undefined ? `${cell.day.split('-').toReversed().join('/')} ${cell.at}` : cell

const endings = ['csv', 'xlsx', 'json'] as const
export type ClosedEnding = (typeof endings)[number]

// Keys in one order: what was sealed comes back in another one.
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compare(a, b))) : value

// Exact as the document that the director signs: masked, it would be another one (decisions/0031).
const jsonOf = ({ fact, period, closed, figures }: Closing): string => {
  const { tally: _packed, ...told } = closed ?? { tally: '' }
  return `${JSON.stringify({ what: 'periodClosed', for: 'house', note: closedTexts.forHouse, id: fact.id, ...period, closedOn: fact.day, ...told, figures: Object.fromEntries(figures) }, inOrder, 1)}\n`
}

/** A closed period as a file: the same bytes wherever and whenever it is made. */
export const closedFile = (closing: Closing, words: ClosedWords, ending: ClosedEnding): Uint8Array<ArrayBuffer> => {
  const sheets = closedSheets(closing, words)
  switch (ending) {
    case 'csv': return writeCsv(sheets.flatMap(({ rows }, place) => [...(place === 0 ? [] : [[]]), ...rows.map((row) => row.map(csvCell))]))
    case 'xlsx': return writeXlsx(sheets)
    case 'json': return new TextEncoder().encode(jsonOf(closing))
  }
}

/** The name of that file: the period, and the day on which it was closed. */
export const closedFileName = ({ fact, period }: Closing, ending: ClosedEnding): string =>
  closedTexts.file(period.from.slice(0, spanOfPeriod(period) === 'year' ? 4 : 7), ending, fact.day)
