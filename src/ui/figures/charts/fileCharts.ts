// The holders: how their number moved, and how long they have been silent.
import { movementsIn } from '#domain/charts/movements.ts'
import type { Movements } from '#domain/charts/movements.ts'
import { silences, silencesOn } from '#domain/charts/silences.ts'
import type { Register } from '#domain/register/register.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { placesOf, spanName, spansOf } from '#ui/figures/charts/spans.ts'
import { charts } from '#ui/texts/charts.ts'
import { amount } from '#ui/texts/figures.ts'

const { movements: words, silences: silenceWords, prestations } = charts
const columns = ['before', 'began', 'ended', 'lapsed', 'after'] as const

const left = ({ ended, lapsed }: Movements): number => ended + lapsed

/** Who came in and who went, as lines; the table goes from one stock to the next. */
export const movementCharts = (register: Register, bilan: Bilan): readonly ChartModel[] => {
  const spans = spansOf(bilan)
  const moves = spans.rows.map((row) => ({ row, moved: movementsIn(register, row.period) }))
  const whole = movementsIn(register, bilan.period)
  if (whole.before + whole.began === 0) return []
  return [{
    title: words[spans.by], shape: 'lines', sentence: words.sentence(whole),
    places: placesOf(spans),
    series: [{ word: words.words.began, values: moves.map(({ moved }) => moved.began) }, { word: words.words.left, values: moves.map(({ moved }) => left(moved)) }],
    table: {
      heads: [{ head: spans.by === 'months' ? prestations.month : prestations.week }, ...columns.map((column) => words.heads[column])],
      lines: moves.map(({ row, moved }) => ({ id: row.period.from, name: spanName(spans, row), cells: columns.map((column) => moved[column]) })),
      foot: [prestations.total, ...columns.map((column) => amount(whole[column]))],
    },
  }]
}

/** The stages of the three-month clock on the last day. */
export const silenceCharts = (register: Register, { period: { to } }: Bilan): readonly ChartModel[] => {
  const silent = silencesOn(register, to)
  const count = (code: (typeof silences)[number]): number => silent.get(code) ?? 0
  const all = silences.reduce((sum, code) => sum + count(code), 0)
  return [{
    title: silenceWords.title(to), shape: 'bars', sentence: silenceWords.sentence(all, count('flagged'), count('early') + count('late')),
    places: silences.map((code) => ({ label: silenceWords.ticks[code], strong: code === 'flagged' })),
    series: [{ word: silenceWords.holders, values: silences.map(count) }],
    table: {
      heads: [{ head: silenceWords.head }, { head: silenceWords.holders }],
      lines: silences.map((code) => ({ id: code, name: silenceWords.words[code], cells: [count(code)] })),
      foot: [prestations.total, amount(all)],
    },
  }]
}
