import { useLocation } from 'wouter'
import type { Period } from '#domain/time.ts'
import { figureViews, writeFigureView } from '#ui/figures/views.ts'
import type { FigureView } from '#ui/figures/views.ts'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { figures } from '#ui/texts/figures.ts'

/** What the room shows: the figures, or a document that is made of them, for the same period. */
export function ViewTabs({ period, current }: { readonly period: Period; readonly current: FigureView }) {
  const [, navigate] = useLocation()
  const tabs = figureViews.map((id) => ({ id, word: figures.views.words[id], href: writeFigureView(id, period) }))
  return <Tabs label={figures.views.label} tabs={tabs} current={current} onChoose={(id) => navigate(writeFigureView(figureViews.find((view) => view === id) ?? 'chiffres', period))} compact />
}
