// How the number of holders moved, part by part of the period.
import { movementsIn } from '#domain/charts/movements.ts'
import type { Movements } from '#domain/charts/movements.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays } from '#domain/time.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import type { ActsOf } from '#ui/figures/Count.tsx'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { placesOf, spanName, spansOf } from '#ui/figures/charts/spans.ts'
import { charts } from '#ui/texts/charts.ts'
import { figures, figureWords } from '#ui/texts/figures.ts'

const { movements: words, prestations } = charts
const columns = ['before', 'began', 'ended', 'lapsed', 'after'] as const

const left = ({ ended, lapsed }: Movements): number => ended + lapsed

const holdersOn = (day: ServiceDay): ActsOf => ({ code: 'domiciled.holders', period: { from: day, to: day }, label: figureWords['domiciled.holders'].label, when: figures.on(day) })

// A stock has the people who stand in it; who came and who went is no figure of its own.
const told = (moved: Movements, { from, to }: Period) => ({
  cells: columns.map((column) => moved[column]), acts: columns.map((column) => (column === 'before' ? holdersOn(addDays(from, -1)) : column === 'after' ? holdersOn(to) : undefined)),
})

/** Who came in and who went, as lines; the table goes from one stock to the next. */
export const movementCharts = (register: Register, bilan: Bilan): readonly ChartModel[] => {
  const { to } = bilan.period
  const spans = spansOf(bilan)
  const moves = spans.rows.map((row) => ({ row, moved: movementsIn(register, { from: row.period.from, to: row.period.to < to ? row.period.to : to }) }))
  const whole = movementsIn(register, bilan.period)
  if (whole.before + whole.began === 0) return []
  return [{
    title: words[spans.by], shape: 'lines', sentence: words.sentence(whole),
    places: placesOf(spans),
    series: [{ word: words.words.began, values: moves.map(({ moved }) => moved.began) }, { word: words.words.left, values: moves.map(({ moved }) => left(moved)) }],
    table: {
      heads: [{ head: spans.by === 'months' ? prestations.month : prestations.week }, ...columns.map((column) => words.heads[column])],
      lines: moves.map(({ row, moved }) => ({ id: row.period.from, name: spanName(spans, row), ...told(moved, { from: row.period.from, to: row.period.to < to ? row.period.to : to }) })),
      foot: { name: prestations.total, ...told(whole, bilan.period) },
    },
  }]
}
