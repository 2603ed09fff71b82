import type { Section, SectionLine } from '#exports/reports/section.ts'
import s from '#ui/prefect/Prefect.module.css'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { amount } from '#ui/texts/figures.ts'
import { prefect as words } from '#ui/texts/prefect.ts'

const precise = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

const shown = ({ value = words.unanswered }: SectionLine): string => (typeof value === 'string' ? value : Number.isInteger(value) ? amount(value) : precise.format(value))

const label = { id: 'line', head: words.line, cell: (line: SectionLine) => line.label }
const numbers = [label, { id: 'value', head: words.value, numeric: true, cell: shown }]
// Words take the lines that they need: a number never breaks.
const answers = [label, { id: 'value', head: words.answer, cell: (line: SectionLine) => <span className={s.answer}>{shown(line)}</span> }]

const isOfNumbers = (lines: readonly SectionLine[]): boolean => lines.every(({ value }) => typeof value === 'number')

/** A document, table after table, each with how it is counted where that is not what one would think. */
export function Sections({ sections }: { readonly sections: readonly Section[] }) {
  return sections.map(({ title, lines, notes = [] }) => (
    <div key={title} className={s.section}>
      <DataTable caption={title} columns={isOfNumbers(lines) ? numbers : answers} rows={lines} keyOf={({ id }) => id} />
      {notes.map((note) => <p key={note} className={s.note}>{note}</p>)}
    </div>
  ))
}
