import type { MonthRow } from '#domain/figures/figures.ts'
import { Count } from '#ui/figures/Count.tsx'
import { actsOf } from '#ui/figures/MonthTables.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { figures } from '#ui/texts/figures.ts'

const shown = ['passages', 'breakfasts', 'lunches', 'showers'] as const
const columns = [
  { id: 'week', head: figures.columns.week, cell: ({ period }: MonthRow) => figures.week(period) },
  ...shown.map((id) => ({ id, ...figures.heads[id], numeric: true, cell: ({ counts, period }: MonthRow) => <Count n={counts.get(id) ?? 0} acts={actsOf(id, period)} /> })),
]

/** The weeks of a month, beside its chart. */
export function WeekTable({ weeks, total }: { readonly weeks: readonly MonthRow[]; readonly total: MonthRow }) {
  const foot = [figures.columns.total, ...shown.map((id) => <Count key={id} n={total.counts.get(id) ?? 0} acts={actsOf(id, total.period)} />)]
  return <DataTable caption={figures.weeks} columns={columns} rows={weeks} keyOf={({ period }) => period.from} foot={foot} />
}
