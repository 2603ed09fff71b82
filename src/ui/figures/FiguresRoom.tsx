import { Activity, memo, useCallback, useLayoutEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { useSearch } from 'wouter'
import { later } from '#ui/app/later.ts'
import { Behind } from '#ui/figures/Behind.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import { FiguresView } from '#ui/figures/FiguresView.tsx'
import { ActsView } from '#ui/figures/acts/ActsView.tsx'
import { readActs, searchBelow } from '#ui/figures/acts/address.ts'
import { OpenActsContext, useOpening } from '#ui/figures/acts/useOpenActs.ts'
import { readFigureView } from '#ui/figures/views.ts'
import type { FigureView, FigureViewProps } from '#ui/figures/views.ts'

const ReportView = later(async () => (await import('#ui/report/ReportView.tsx')).ReportView)
const PrefectView = later(async () => (await import('#ui/prefect/PrefectView.tsx')).PrefectView)
const ClosingsView = later(async () => (await import('#ui/closings/ClosingsView.tsx')).ClosingsView)

// What opens over a view renders nothing of it anew, nor does what closes there.
const views: Readonly<Record<FigureView, ComponentType<FigureViewProps>>> = { chiffres: memo(FiguresView), rapport: memo(ReportView), prefet: PrefectView, clotures: ClosingsView }
const Acts = memo(ActsView)

/**
 * The figures of a period, the acts behind each, and the documents that are made of them: the annual report, the prefect's, what was closed. What the
 * acts were opened from stays below them, out of sight and deaf: its hundreds of cells take longer to make anew than a tap may (design.md, "Speed").
 */
export function FiguresRoom() {
  const search = useSearch()
  const isActs = readActs(search) !== undefined
  const below = searchBelow(search)
  const open = useOpening(below)
  const wasShown = useOnce(!isActs)
  const { asked, ask, drop } = useAsked(search)
  const View = views[readFigureView(search)]
  return (
    <OpenActsContext value={open}>
      {isActs && <Acts />}
      {wasShown && <Activity mode={isActs ? 'hidden' : 'visible'}><View search={below} onAsk={ask} /></Activity>}
      {asked !== undefined && <Behind asked={asked} isOpen={asked.search === search} onClose={drop} />}
    </OpenActsContext>
  )
}

// A definition closes with the view that it is of. It leaves the page a moment later: one that left with it would be closed first, and give the focus
// back to figures that are about to be hidden, for which the browser would style them all once more.
const useAsked = (search: string) => {
  const [asked, set] = useState<Asked & { readonly search: string }>()
  useLayoutEffect(() => () => set(undefined), [search])
  const ask = useCallback((one: Asked) => set({ ...one, search }), [search])
  const drop = useCallback(() => set(undefined), [])
  return { asked, ask, drop }
}

const useOnce = (now: boolean): boolean => {
  const [ever, set] = useState(now)
  if (now && !ever) set(true)
  return ever
}
