import { Activity, memo, useState } from 'react'
import type { ComponentType } from 'react'
import { useSearch } from 'wouter'
import { later } from '#ui/app/later.ts'
import { FiguresView } from '#ui/figures/FiguresView.tsx'
import { ActsView } from '#ui/figures/acts/ActsView.tsx'
import { readActs, searchBelow } from '#ui/figures/acts/address.ts'
import { OpenActsContext, useOpening } from '#ui/figures/acts/useOpenActs.ts'
import { readFigureView } from '#ui/figures/views.ts'
import type { FigureView, FigureViewProps } from '#ui/figures/views.ts'

const ReportView = later(async () => (await import('#ui/report/ReportView.tsx')).ReportView)
const PrefectView = later(async () => (await import('#ui/prefect/PrefectView.tsx')).PrefectView)
const ClosingsView = later(async () => (await import('#ui/closings/ClosingsView.tsx')).ClosingsView)

// A list of acts that opens over a view changes nothing of it, and renders nothing of it anew.
const views = { chiffres: memo(FiguresView), rapport: memo(ReportView), prefet: PrefectView, clotures: ClosingsView } as const satisfies Readonly<Record<FigureView, unknown>>

/**
 * The figures of a period, the acts behind each, and the documents that are made of them: the annual report, the prefect's, what was closed. What the
 * acts were opened from stays below them, out of sight and deaf: hundreds of cells take longer to make anew than a way back may (design.md, "Speed").
 */
export function FiguresRoom() {
  const search = useSearch()
  const isActs = readActs(search) !== undefined
  const below = searchBelow(search)
  const open = useOpening(below)
  const wasShown = useOnce(!isActs)
  const View: ComponentType<FigureViewProps> = views[readFigureView(search)]
  return (
    <OpenActsContext value={open}>
      {isActs && <ActsView />}
      {wasShown && <Activity mode={isActs ? 'hidden' : 'visible'}><View search={below} /></Activity>}
    </OpenActsContext>
  )
}

const useOnce = (now: boolean): boolean => {
  const [ever, set] = useState(now)
  if (now && !ever) set(true)
  return ever
}
