import ChartColumn from 'lucide-react/icons/chart-column'
import { useLocation } from 'wouter'
import type { ImportReport } from '#desk/import/importRegister.ts'
import { pastImports } from '#desk/import/importRegister.ts'
import { useAnswer } from '#ui/app/house.ts'
import { UndoImport } from '#ui/settings/UndoImport.tsx'
import type { Preview } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { RowNotes } from '#ui/settings/RowNotes.tsx'
import { cameIn, importing } from '#ui/texts/importing.ts'

/** What came in, what stayed out, and how to take it all back. */
export function ImportDone({ preview, report }: { readonly preview: Preview; readonly report: ImportReport }) {
  const [, navigate] = useLocation()
  const past = useAnswer((register) => pastImports(register).find(({ batch }) => batch === report.batch), String(report.batch))
  const { title, counts, nothing, known, rejected, undoHint, figures } = importing.done
  const stayedOut = preview.notes.filter(({ severity }) => severity === 'reject').length
  return (
    <>
      <Pane>
        <Alert tone="ok" urgent>{title}</Alert>
        <p>{preview.plan.fresh.length === 0 ? `${nothing}.` : `${counts} ${cameIn(preview.plan.fresh).join(', ')}.`}</p>
        {report.known > 0 && <p>{known(report.known)}</p>}
        {stayedOut > 0 && <p>{rejected(stayedOut)}</p>}
        {report.batch !== undefined && <p>{undoHint}</p>}
        <KeyRow>
          <KeyLink href="/bilan" icon={ChartColumn} onNavigate={navigate}>{figures}</KeyLink>
          {past?.counts === true && <UndoImport past={past} />}
        </KeyRow>
      </Pane>
      <RowNotes notes={preview.notes} />
    </>
  )
}
