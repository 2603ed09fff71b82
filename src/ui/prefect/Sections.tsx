import type { Section, SectionLine } from '#exports/reports/section.ts'
import s from '#ui/prefect/Prefect.module.css'
import type { PressedLine } from '#ui/prefect/askedOfLine.ts'
import { ToldKey } from '#ui/report/ToldKey.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { amount } from '#ui/texts/figures.ts'
import { prefect as words } from '#ui/texts/prefect.ts'

const precise = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 })

const shown = ({ value = words.unanswered }: SectionLine): string => (typeof value === 'string' ? value : Number.isInteger(value) ? amount(value) : precise.format(value))

type Ask = (pressed: PressedLine) => void

type SectionsProps = { readonly sections: readonly Section[]; /** Absent on paper: nothing is pressed there. */ readonly onAsk?: Ask | undefined }

/** A document, table after table, each with how it is counted where that is not what one would think. */
export function Sections({ sections, onAsk }: SectionsProps) {
  return sections.map((section) => (
    <div key={section.title} className={s.section}>
      <DataTable caption={section.title} columns={columnsOf(section, onAsk)} rows={section.lines} keyOf={({ id }) => id} />
      {section.notes?.map((note) => <p key={note} className={s.note}>{note}</p>)}
    </div>
  ))
}

const label = { id: 'line', head: words.line, cell: (line: SectionLine) => line.label }

const columnsOf = (section: Section, onAsk: Ask | undefined) => {
  const cell = (line: SectionLine) => <Cell section={section} line={line} onAsk={onAsk} />
  if (section.lines.every(({ value }) => typeof value === 'number')) return [label, { id: 'value', head: words.value, numeric: true, cell }]
  // Words take the lines that they need: a number never breaks.
  return [label, { id: 'value', head: words.answer, cell: (line: SectionLine) => <span className={s.answer}>{cell(line)}</span> }]
}

// A zero has no acts, and what the house declares comes from none.
function Cell({ section, line, onAsk }: PressedLine & { readonly onAsk: Ask | undefined }) {
  const { figure, value } = line
  if (onAsk === undefined || figure === undefined || typeof value !== 'number' || value === 0) return shown(line)
  return <ToldKey told={{ code: figure, n: value, text: amount(value) }} first name={words.cell(amount(value), line.label.trim())} onAsk={() => onAsk({ section, line })} />
}
