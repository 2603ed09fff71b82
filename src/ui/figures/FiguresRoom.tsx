import { memo, useLayoutEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { useSearch } from 'wouter'
import { later } from '#ui/app/later.ts'
import { Behind } from '#ui/figures/Behind.tsx'
import type { Asked } from '#ui/figures/Definition.tsx'
import { FiguresView } from '#ui/figures/FiguresView.tsx'
import { KeptBelow } from '#ui/figures/KeptBelow.tsx'
import { ActsView } from '#ui/figures/acts/ActsView.tsx'
import { readActs, searchBelow } from '#ui/figures/acts/address.ts'
import { useExpected } from '#ui/figures/acts/useExpected.ts'
import { OpenActsContext, useOpening } from '#ui/figures/acts/useOpenActs.ts'
import { useShown } from '#ui/figures/useShown.ts'
import { readFigureView } from '#ui/figures/views.ts'
import type { FigureView, FigureViewProps } from '#ui/figures/views.ts'

const ReportView = later(async () => (await import('#ui/report/ReportView.tsx')).ReportView)
const PrefectView = later(async () => (await import('#ui/prefect/PrefectView.tsx')).PrefectView)
const ClosingsView = later(async () => (await import('#ui/closings/ClosingsView.tsx')).ClosingsView)

// What opens over a view renders nothing of it anew, nor does what closes there.
const views: Readonly<Record<FigureView, ComponentType<FigureViewProps>>> = { chiffres: memo(FiguresView), rapport: memo(ReportView), prefet: memo(PrefectView), clotures: memo(ClosingsView) }
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
  const [asked, ask] = useAsked(search)
  const expected = useExpected(search, asked)
  const acts = isActs ? search : expected.search
  const shown = useView(below)
  const View = views[readFigureView(shown)]
  return (
    <OpenActsContext value={open}>
      <KeptBelow over={acts === undefined ? undefined : <Acts search={acts} />} isBelow={isActs} signs={expected.signs}>{wasShown && <View search={shown} onAsk={ask} />}</KeptBelow>
      {asked !== undefined && <Behind asked={asked} isOpen={!isActs} onClose={() => ask(undefined)} />}
    </OpenActsContext>
  )
}

// Another view is drawn once its tab is painted; other days of the same one are its own affair.
const useView = (search: string): string => {
  const late = useShown(search)
  return readFigureView(late) === readFigureView(search) ? search : late
}

// A definition stays no longer than the address that it was asked at.
const useAsked = (search: string) => {
  const [asked, ask] = useState<Asked>()
  useLayoutEffect(() => () => ask(undefined), [search])
  return [asked, ask] as const
}

const useOnce = (now: boolean): boolean => {
  const [ever, set] = useState(now)
  if (now && !ever) set(true)
  return ever
}
