// How a line of DomiFa's report is read from the figures.
import type { Outside } from '#domain/aggregates/outside.ts'
import type { Tally } from '#domain/figures/tally.ts'
import { figureOf } from '#domain/reports/figureOf.ts'
import type { Section, SectionLine } from '#exports/reports/section.ts'
import type { Labels } from '#exports/texts/domifa.ts'
import { axisLines, axisNotes, axisVeils } from '#exports/texts/domifaAxes.ts'

/** A figure as a line tells it: its number, or the words that stand for it outside. */
export type Figure = { readonly value: number | string; readonly figure: string }
export type Read = (code: string) => Figure
/** `outside`: how each figure is told to whoever is (metier.md §6). */
export const readerOf = (figures: Tally, outside?: Outside): Read => (code) => {
  const telling = outside?.(code) ?? 'told'
  return { value: telling === 'told' ? figureOf(figures, code) : axisVeils[telling], figure: code }
}

export const line = (id: string, label: string, told: SectionLine['value'] | Figure): SectionLine =>
  typeof told === 'object' ? { id, label, ...told } : { id, label, value: told }

/** One line for each of DomiFa's codes, in its order; several of our words may share one. `figureOfWord`: the figure's code of each of our words. */
export const codedLines = (labels: Labels<string>, figureOfWord: (word: string) => string, read: Read): readonly SectionLine[] => {
  const byCode = new Map<string, { readonly label: string; readonly figure: string }>()
  for (const [word, [code, label]] of Object.entries(labels)) {
    const before = byCode.get(code)
    const figure = figureOfWord(word)
    byCode.set(code, before === undefined ? { label, figure } : { label: axisLines.other, figure: `${before.figure}~${figure}` })
  }
  return [...byCode].map(([code, { label, figure }]) => ({ ...line(code, label, read(figure)), code }))
}

/** The same, with the line "non renseigné" that DomiFa has there. */
export const answered = (figure: string, labels: Labels<string>, read: Read): readonly SectionLine[] => [
  ...codedLines(labels, (word) => `${figure}.${word}`, read), line('unknown', axisLines.unknown, read(`${figure}.unknown`)),
]

export const group = (title: string, lines: readonly SectionLine[], ...notes: readonly (string | undefined)[]): Section => {
  const said = notes.filter((note) => note !== undefined)
  return said.length === 0 ? { title, lines } : { title, lines, notes: said }
}

/** Lines of which DomiFa has no "non renseigné": one is added where somebody would be missing without it. */
export const summed = (title: string, lines: readonly SectionLine[], unknown: Figure): Section =>
  unknown.value === 0 ? group(title, lines) : group(title, [...lines, line('unknown', axisLines.unknown, unknown)], axisNotes.beyond)
