import ArrowLeft from 'lucide-react/icons/arrow-left'
import { useLocation, useSearch } from 'wouter'
import { BreakdownView } from '#ui/sheet/BreakdownView.tsx'
import { CopyView } from '#ui/sheet/CopyView.tsx'
import { DaySheetView } from '#ui/sheet/DaySheetView.tsx'
import s from '#ui/sheet/Sheet.module.css'
import { sheetHref, sheetViews } from '#ui/sheet/sheetHref.ts'
import type { SheetView } from '#ui/sheet/sheetHref.ts'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { sheet as words } from '#ui/texts/sheet.ts'

const views = { copy: CopyView, sheet: DaySheetView, breakdown: BreakdownView } as const satisfies Readonly<Record<SheetView, unknown>>

/** The paper twin of the desk: what is copied from it, what is printed for it, and what to do without a tablet (desk.md §7). */
export function SheetRoom() {
  const [, navigate] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('vue')
  const here = sheetViews.find((view) => sheetHref(view) === `/rattrapage?vue=${String(asked)}`) ?? 'copy'
  const View = views[here]
  const top = (
    <div className={s.top}>
      <KeyLink href="/" icon={ArrowLeft} tall onNavigate={navigate}>{words.back}</KeyLink>
      <Tabs label={words.label} tabs={sheetViews.map((id) => ({ id, word: words.tabs[id], href: sheetHref(id) }))} current={here} onChoose={(id) => navigate(sheetHref(id))} />
    </div>
  )
  return <View top={top} />
}
