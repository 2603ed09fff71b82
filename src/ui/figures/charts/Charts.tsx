import { useMemo, useState } from 'react'
import type { MonthRow } from '#domain/figures/figures.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { Charted, ChartTable } from '#ui/figures/charts/Charted.tsx'
import s from '#ui/figures/charts/Charts.module.css'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { mailCharts } from '#ui/figures/charts/mailCharts.ts'
import { movementCharts } from '#ui/figures/charts/movementCharts.ts'
import { passageCharts } from '#ui/figures/charts/passageCharts.ts'
import { prestationCharts } from '#ui/figures/charts/prestationCharts.ts'
import { silenceCharts } from '#ui/figures/charts/silenceCharts.ts'
import type { Register } from '#domain/register/register.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { charts } from '#ui/texts/charts.ts'

const drawn = {
  passages: (register: Register, bilan: Bilan) => passageCharts(register, bilan.period),
  prestations: prestationCharts,
  mail: mailCharts,
  files: movementCharts,
  contacts: silenceCharts,
} as const satisfies Readonly<Record<keyof typeof charts.subjects, (register: Register, bilan: Bilan) => readonly ChartModel[]>>

type Subject = keyof typeof drawn
const subjects: readonly Subject[] = ['passages', 'prestations', 'mail', 'files', 'contacts']
const options = subjects.map((value) => ({ value, word: charts.subjects[value] }))

// What has not come yet is not drawn: an expiry of next month is nobody's leaving, and nobody is silent in advance.
const upTo = (bilan: Bilan, today: ServiceDay): Bilan => {
  const { period: { from, to }, months, weeks } = bilan
  if (today < from || to <= today) return bilan
  const isBegun = ({ period }: MonthRow): boolean => period.from <= today
  return { ...bilan, period: { from, to: today }, months: months.filter(isBegun), weeks: weeks.filter(isBegun) }
}

/** The period drawn, a subject at a time: each chart with a sentence that reads it and its table beside it. */
export function Charts({ bilan }: { readonly bilan: Bilan }) {
  const [subject, choose] = useState<Subject>('passages')
  const { day: today } = useNow()
  const models = useMemo(() => drawn[subject](bilan.register, upTo(bilan, today)), [bilan, subject, today])
  return (
    <section className={s.charts} aria-label={charts.title}>
      <SectionTitle level={3}>{charts.title}</SectionTitle>
      <Segmented label={charts.subject} options={options} value={subject} onChange={choose} />
      {models.length === 0 && <p>{charts.none}</p>}
      {models.map((model) => (
        <div key={model.title} className={s.beside}>
          <Pane><Charted model={model} /></Pane>
          <Pane><ChartTable model={model} /></Pane>
        </div>
      ))}
    </section>
  )
}
