import { useSearch } from 'wouter'
import { later } from '#ui/app/later.ts'
import { FiguresView } from '#ui/figures/FiguresView.tsx'
import { readActs } from '#ui/figures/acts/address.ts'
import { readFigureView } from '#ui/figures/views.ts'
import type { FigureView } from '#ui/figures/views.ts'

const ReportView = later(async () => (await import('#ui/report/ReportView.tsx')).ReportView)
const PrefectView = later(async () => (await import('#ui/prefect/PrefectView.tsx')).PrefectView)
const ClosingsView = later(async () => (await import('#ui/closings/ClosingsView.tsx')).ClosingsView)

const ActsView = later(async () => (await import('#ui/figures/acts/ActsView.tsx')).ActsView)

const rooms = { chiffres: FiguresView, rapport: ReportView, prefet: PrefectView, clotures: ClosingsView } as const satisfies Readonly<Record<FigureView, unknown>>

/** The figures of a period, the acts behind each, and the documents that are made of them: the annual report, the prefect's, what was closed. */
export function FiguresRoom() {
  const search = useSearch()
  const View = readActs(search) === undefined ? rooms[readFigureView(search)] : ActsView
  return <View />
}
