import type { Section, SectionLine } from '#exports/reports/section.ts'
import s from '#ui/prefect/Prefect.module.css'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { amount } from '#ui/texts/figures.ts'
import { prefect as words } from '#ui/texts/prefect.ts'

const precise = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

const shown = ({ value = words.unanswered }: SectionLine): string => (typeof value === 'string' ? value : Number.isInteger(value) ? amount(value) : precise.format(value))

const columns = [
  { id: 'line', head: words.line, cell: ({ label }: SectionLine) => label },
  { id: 'value', head: words.value, numeric: true, cell: shown },
]

/** A document, table after table, each with how it is counted where that is not what one would think. */
export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return sections.map(({ title, lines, notes = [] }) => (
    <div key={title} className={s.section}>
      <DataTable caption={title} columns={columns} rows={lines} keyOf={({ id }) => id} />
      {notes.map((note) => <p key={note} className={s.note}>{note}</p>)}
    </div>
  ))
}
