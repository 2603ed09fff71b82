// How long the holders have been silent on the last day of the period.
import { silences, silencesOn } from '#domain/charts/silences.ts'
import type { Register } from '#domain/register/register.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { ChartModel } from '#ui/figures/charts/chartModel.ts'
import { charts } from '#ui/texts/charts.ts'

const { silences: words, prestations } = charts

/** The stages of the three-month clock on the last day. */
export const silenceCharts = (register: Register, { period: { to } }: Bilan): readonly ChartModel[] => {
  const silent = silencesOn(register, to)
  const count = (code: (typeof silences)[number]): number => silent.get(code) ?? 0
  const all = silences.reduce((sum, code) => sum + count(code), 0)
  return [{
    title: words.title(to), shape: 'bars', sentence: words.sentence(all, count('flagged'), count('early') + count('late')),
    places: silences.map((code) => ({ label: words.ticks[code], strong: code === 'flagged' })),
    series: [{ word: words.holders, values: silences.map(count) }],
    table: {
      heads: [{ head: words.head }, { head: words.holders }],
      lines: silences.map((code) => ({ id: code, name: words.words[code], cells: [count(code)] })),
      foot: { name: prestations.total, cells: [all] },
    },
  }]
}
