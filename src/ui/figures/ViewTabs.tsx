import { useLocation, useSearch } from 'wouter'
import type { Period } from '#domain/time.ts'
import { figureViews, readFigureView, writeFigureView } from '#ui/figures/views.ts'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { figures } from '#ui/texts/figures.ts'

/** What the room shows: the figures, or a document that is made of them, for the same period. The one that is asked for is marked at once, and comes a moment later. */
export function ViewTabs({ period }: { readonly period: Period }) {
  const [, navigate] = useLocation()
  const current = readFigureView(useSearch())
  const tabs = figureViews.map((id) => ({ id, word: figures.views.words[id], href: writeFigureView(id, period) }))
  return <Tabs label={figures.views.label} tabs={tabs} current={current} onChoose={(id) => navigate(writeFigureView(figureViews.find((view) => view === id) ?? 'chiffres', period))} compact />
}
