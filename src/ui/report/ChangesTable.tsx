import type { Change } from '#domain/closings/afterClosing.ts'
import { labelOf } from '#ui/figures/acts/labelOf.ts'
import type { Annual } from '#ui/report/annualOf.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { annualReport } from '#ui/texts/annualReport.ts'
import { amount, figures } from '#ui/texts/figures.ts'

const words = annualReport.changes

// A month's own changes are told where the month is; those of the year before, in its own report.
const isOfYear = ({ code }: Change): boolean => !/^(months|before)\./.test(code)

/** What moved since the year was closed: the report above stays what it was. */
export function ChangesTable({ annual: { changes, settings } }: { readonly annual: Annual }) {
  const shown = changes.filter(isOfYear)
  if (shown.length === 0) return <p>{words.none}</p>
  const columns = [
    { id: 'figure', head: figures.paperColumns.figure, cell: ({ code }: Change) => labelOf(code, settings) },
    { id: 'before', head: words.before, numeric: true, cell: ({ before }: Change) => amount(before) },
    { id: 'now', head: words.now, numeric: true, cell: ({ now }: Change) => amount(now) },
    { id: 'gap', head: annualReport.tables.gap, numeric: true, cell: ({ before, now }: Change) => figures.compared.signed(Math.round((now - before) * 10) / 10) },
  ]
  return <Pane><DataTable caption={words.title} columns={columns} rows={shown} keyOf={({ code }) => code} /></Pane>
}
