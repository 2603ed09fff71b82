import { monthColumns } from '#domain/figures/figures.ts'
import type { MonthColumn } from '#domain/figures/figures.ts'
import { serviceDay } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import type { ReportCell, ReportTable as Table } from '#exports/reports/annualReportSheets.ts'
import { Count } from '#ui/figures/Count.tsx'
import { actsOf } from '#ui/figures/MonthTables.tsx'
import { periodAround, soFar } from '#ui/figures/period.ts'
import s from '#ui/report/Report.module.css'
import { ToldKey } from '#ui/report/ToldKey.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import type { Told } from '#ui/texts/sentence.ts'

type Telling = { /** The year that the tables are of. */ readonly period: Period; /** The figures that the sentences tell. */ readonly said: ReadonlySet<string>; readonly onAsk: (told: Told) => void }

type ReportTablesProps = { readonly tables: readonly Table[]; readonly telling: Telling; /** A title above says what it is. */ readonly titled?: boolean }

/** Tables one below the other, or side by side where two fit. */
export function ReportTables({ tables, telling, titled = false }: ReportTablesProps) {
  return tables.map((table) => (
    <Pane key={table.id}>
      <ReportTable table={table} telling={telling} titled={titled} />
      {table.note !== undefined && <p className={s.note}>{table.note}</p>}
    </Pane>
  ))
}

type ReportTableProps = { readonly table: Table; readonly telling?: Telling; readonly titled?: boolean }

/** A table of the report; without `telling`, as on paper, of plain text. */
export function ReportTable({ table: { caption, heads, rows, foot }, telling, titled }: ReportTableProps) {
  const columns = heads.map(({ id, head, full }, place) => ({
    id, head, full, numeric: place > 0, cell: ({ cells }: Table['rows'][number]) => <Cell cell={cells[place] ?? ''} telling={telling} />,
  }))
  return <DataTable caption={caption} hideCaption={titled} columns={columns} rows={rows} keyOf={({ key }) => key} foot={foot?.map((cell, place) => <Cell key={place} cell={cell} telling={telling} />)} />
}

// Where the year runs, the days that its month has had.
const monthOf = (code: string, year: Period): { readonly period: Period; readonly column: MonthColumn } | undefined => {
  const [, month, name] = /^months\.(\d{4}-\d\d)\.(.+)$/.exec(code) ?? []
  const first = serviceDay(`${month ?? ''}-01`)
  const column = monthColumns.find((one) => one === name)
  return first === undefined || column === undefined ? undefined : { period: soFar(periodAround('month', first), year.to), column }
}

const textOf = (cell: ReportCell): string => (typeof cell === 'string' ? cell : cell.text)

function Cell({ cell, telling }: { readonly cell: ReportCell; readonly telling: Telling | undefined }) {
  if (typeof cell === 'string' || telling === undefined) return textOf(cell)
  if (cell.of !== undefined && cell.n !== 0) return <ToldKey told={{ ...cell, code: cell.of }} first={false} onAsk={telling.onAsk} />
  return cell.code === undefined ? cell.text : <Figure told={{ ...cell, code: cell.code }} telling={telling} />
}

function Figure({ told, telling: { period, said, onAsk } }: { readonly told: Told; readonly telling: Telling }) {
  const { code, n } = told
  const month = monthOf(code, period)
  if (month !== undefined) return <Count code={code} n={n} acts={actsOf(month.column, month.period)} />
  if (n === 0) return <Count code={said.has(code) ? undefined : code} n={0} />
  return <ToldKey told={told} first={!said.has(code)} onAsk={onAsk} />
}
