// How a line of DomiFa's report is read from the figures.
import type { Tally } from '#domain/figures/tally.ts'
import type { Section, SectionLine } from '#exports/reports/section.ts'
import type { Labels } from '#exports/texts/domifa.ts'
import { axisLines, axisNotes } from '#exports/texts/domifaAxes.ts'

export type Read = (code: string) => number
export const readerOf = (figures: Tally): Read => (code) => figures.get(code) ?? 0

export const line = (id: string, label: string, value: SectionLine['value']): SectionLine => ({ id, label, value })

/** One line for each of DomiFa's codes, in its order; several of our words may share one. */
export const codedLines = (labels: Labels<string>, countOf: (word: string) => number): readonly SectionLine[] => {
  const byCode = new Map<string, { readonly label: string; readonly n: number }>()
  for (const [word, [code, label]] of Object.entries(labels)) {
    const before = byCode.get(code)
    byCode.set(code, { label: before === undefined ? label : axisLines.other, n: (before?.n ?? 0) + countOf(word) })
  }
  return [...byCode].map(([code, { label, n }]) => ({ id: code, label, code, value: n }))
}

/** The same, with the line "non renseigné" that DomiFa has there. */
export const answered = (figure: string, labels: Labels<string>, read: Read): readonly SectionLine[] => [
  ...codedLines(labels, (word) => read(`${figure}.${word}`)), line('unknown', axisLines.unknown, read(`${figure}.unknown`)),
]

export const group = (title: string, lines: readonly SectionLine[], ...notes: readonly (string | undefined)[]): Section => {
  const said = notes.filter((note) => note !== undefined)
  return said.length === 0 ? { title, lines } : { title, lines, notes: said }
}

/** Lines of which DomiFa has no "non renseigné": one is added where somebody would be missing without it. */
export const summed = (title: string, lines: readonly SectionLine[], unknown: number): Section =>
  unknown === 0 ? group(title, lines) : group(title, [...lines, line('unknown', axisLines.unknown, unknown)], axisNotes.beyond)
