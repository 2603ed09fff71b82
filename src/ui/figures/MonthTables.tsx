import { figureOfColumn } from '#domain/figures/figures.ts'
import type { MonthColumn, MonthRow } from '#domain/figures/figures.ts'
import type { Period } from '#domain/time.ts'
import { Count } from '#ui/figures/Count.tsx'
import s from '#ui/figures/MonthTables.module.css'
import { kindOfPeriod } from '#ui/figures/period.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { amount, figures } from '#ui/texts/figures.ts'

type MonthTablesProps = { readonly months: readonly MonthRow[]; readonly total: MonthRow }

export const welcomeColumns = ['openDays', 'people', 'passages', 'entries', 'breakfasts', 'lunches', 'showers', 'laundry'] as const
export const fileColumns = ['domiciliationPassages', 'mailIn', 'mailOut', 'first', 'renewals', 'radiations', 'refusals'] as const

/** The months of the period, in two tables that fit a screen; in the total, people are distinct. */
export function MonthTables(props: MonthTablesProps) {
  return (
    <>
      <Pane>
        <MonthTable {...props} caption={figures.months.welcome} shown={welcomeColumns} />
        <p className={s.distinct}>{figures.distinct}</p>
      </Pane>
      <Pane><MonthTable {...props} caption={figures.months.files} shown={fileColumns} /></Pane>
    </>
  )
}

type MonthTableProps = MonthTablesProps & { readonly caption: string; readonly shown: readonly MonthColumn[]; readonly plain?: boolean }

/** One table of months; `plain` where figures must not be told twice, as on paper. */
export function MonthTable({ months, total, caption, shown, plain = false }: MonthTableProps) {
  const columns = [
    { id: 'month', head: figures.columns.month, cell: ({ period }: MonthRow) => figures.month(period) },
    ...shown.map((id) => ({
      id, ...figures.heads[id], numeric: true, cell: (row: MonthRow) => (plain ? amount(row.counts.get(id) ?? 0) : <MonthCount row={row} column={id} />),
    })),
  ]
  const foot = [figures.columns.total, ...shown.map((id) => (plain ? amount(total.counts.get(id) ?? 0) : <Count key={id} n={total.counts.get(id) ?? 0} acts={actsOf(id, total.period)} />))]
  return <DataTable caption={caption} columns={columns} rows={months} keyOf={({ period }) => period.from} foot={foot} />
}

const labelOf = (column: MonthColumn): string => figures.heads[column].full ?? figures.heads[column].head

/** The acts of a cell: those of its own days. */
export const actsOf = (column: MonthColumn, period: Period) => ({ code: figureOfColumn(column), period, label: labelOf(column), when: figures.span(period) })

// Only a whole month is the month's figure; one that the period cuts is just a count.
function MonthCount({ row: { period, counts }, column }: { readonly row: MonthRow; readonly column: MonthColumn }) {
  const code = kindOfPeriod(period) === 'month' ? `months.${period.from.slice(0, 7)}.${column}` : undefined
  return <Count n={counts.get(column) ?? 0} code={code} acts={actsOf(column, period)} />
}
