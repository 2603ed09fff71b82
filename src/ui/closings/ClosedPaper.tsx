import type { Change } from '#domain/closings/afterClosing.ts'
import type { Closing } from '#domain/closings/closings.ts'
import { closedSheets } from '#exports/reports/closedSheets.ts'
import type { WrittenCell, WrittenSheet } from '#exports/xlsx/sheets.ts'
import { ChangesTable } from '#ui/closings/Changed.tsx'
import s from '#ui/closings/Closings.module.css'
import { closedWords } from '#ui/closings/closedWords.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { closings } from '#ui/texts/closings.ts'

const { document: words } = closings

// Not the browser's own way of writing numbers: two versions of it may differ by a space.
const written = (cell: WrittenCell): string => {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return String(cell).replace('.', ',').replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f')
  const day = cell.day.split('-').toReversed().join('/')
  return cell.at === undefined ? day : `${day} ${cell.at}`
}

type Line = { readonly key: string; readonly cells: readonly WrittenCell[] }

function SheetTable({ sheet: { name, rows: [head = [], ...rows] }, columns: most }: { readonly sheet: WrittenSheet; readonly columns?: number }) {
  const columns = head.slice(0, most).map((title, place) => ({
    id: String(place), head: written(title), numeric: place > 0 && typeof rows[0]?.[place] === 'number', cell: ({ cells }: Line) => written(cells[place] ?? ''),
  }))
  const lines = rows.map((cells, place): Line => ({ key: String(place), cells }))
  return <DataTable caption={name} columns={columns} rows={lines} keyOf={({ key }) => key} />
}

// Twelve months fit across a page, twenty figures do not.
const turned = ({ name, frozen, rows }: WrittenSheet): WrittenSheet => ({
  name, frozen, rows: (rows[0] ?? []).map((title, column) => [title, ...rows.slice(1).map((row) => (column === 0 ? written(row[0] ?? '').slice(5) : (row[column] ?? '')))]),
})

/** The document of a closing, of its own words alone: the same on any tablet, any later day. */
export function ClosedPaper({ closing }: { readonly closing: Closing }) {
  const { period, closed } = closing
  const [head, figures, ...months] = closedSheets(closing, closedWords(closing))
  return (
    <PrintSheet preview title={words.title(period)} head={<header className={s.head}><span>{closed?.house.place}</span><span>{words.closed(closing)}</span></header>}>
      <section className={s.page}>
        {head !== undefined && <SheetTable sheet={head} />}
        {figures !== undefined && <SheetTable sheet={figures} columns={2} />}
      </section>
      {months.map((sheet) => <section key={sheet.name} className={s.page}><SheetTable sheet={turned(sheet)} /></section>)}
    </PrintSheet>
  )
}

/** What changed since, on a page of its own: the closed document stays what it was. */
export function ChangesPaper({ closing, changes }: { readonly closing: Closing; readonly changes: readonly Change[] }) {
  return (
    <PrintSheet preview title={closings.after.title} head={<header className={s.head}><span>{words.title(closing.period)}</span><span>{words.closed(closing)}</span></header>}>
      <section className={s.page}><ChangesTable changes={changes} caption={closings.after.of(closing.period)} /></section>
    </PrintSheet>
  )
}
