// What the room shows stands in the address beside the period: the figures, and the documents that are made of them.
import type { Asked } from '#ui/figures/Definition.tsx'
import type { Period } from '#domain/time.ts'

export const figureViews = ['chiffres', 'rapport', 'prefet', 'clotures'] as const
export type FigureView = (typeof figureViews)[number]

export type FigureViewProps = {
  /** What follows the address of the view, without the acts that may lie over it. */
  readonly search: string
  readonly onAsk: (asked: Asked) => void
}

/** Reads `vue=…`; without it, or with another word, the figures. */
export const readFigureView = (search: string): FigureView => {
  const asked = new URLSearchParams(search).get('vue')
  return figureViews.find((view) => view === asked) ?? 'chiffres'
}

/** The address of a view of a period. */
export const writeFigureView = (view: FigureView, { from, to }: Period): string =>
  view === 'chiffres' ? `/bilan?du=${from}&au=${to}` : `/bilan?vue=${view}&du=${from}&au=${to}`
