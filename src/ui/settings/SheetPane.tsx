import { useLocation } from 'wouter'
import s from '#ui/settings/Settings.module.css'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { sheetHref, sheetViews } from '#ui/sheet/sheetHref.ts'
import { sheet } from '#ui/texts/sheet.ts'

/** The ways to the paper twin of the desk, for whoever prepares the sheets. */
export function SheetPane() {
  const [, navigate] = useLocation()
  return (
    <Pane>
      <h2 className={s.heading}>{sheet.pane.title}</h2>
      <p className={s.muted}>{sheet.pane.text}</p>
      <KeyRow>
        {sheetViews.map((view) => <KeyLink key={view} href={sheetHref(view)} onNavigate={navigate}>{sheet.tabs[view]}</KeyLink>)}
      </KeyRow>
    </Pane>
  )
}
