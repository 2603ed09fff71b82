import ChartColumn from 'lucide-react/icons/chart-column'
import { useLocation } from 'wouter'
import type { ImportReport, PastImport } from '#desk/import/importRegister.ts'
import { pastImports } from '#desk/import/importRegister.ts'
import { useAnswer } from '#ui/app/house.ts'
import { ImportPile } from '#ui/settings/ImportPile.tsx'
import { UndoImport } from '#ui/settings/UndoImport.tsx'
import type { Preview } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { RowNotes } from '#ui/settings/RowNotes.tsx'
import { cameIn, importing, itemCount, rowCount } from '#ui/texts/importing.ts'

type ImportDoneProps = { readonly preview: Preview; readonly report: ImportReport }

/** What came in, what stayed out, and how to take it all back. */
export function ImportDone({ preview, report }: ImportDoneProps) {
  const past = useAnswer((register) => pastImports(register).find(({ batch }) => batch === report.batch), String(report.batch))
  const stands = past?.counts === true
  return (
    <>
      <Summary preview={preview} report={report} past={stands ? past : undefined} />
      {stands && preview.domifa.length > 0 && <ImportPile batch={past.batch} />}
      <RowNotes notes={notesOf(preview, report)} />
    </>
  )
}

// What was planned before anyone said who is who gives way to what was written.
const notesOf = ({ notes, plan }: Preview, { rejected }: ImportReport): Preview['notes'] => {
  const planned = new Set(plan.rejected)
  return [...notes.filter((note) => !planned.has(note)), ...rejected]
}

function Summary({ preview, report, past }: ImportDoneProps & { readonly past: PastImport | undefined }) {
  const [, navigate] = useLocation()
  const { title, counts, nothing, known, rejected, undoHint, figures } = importing.done
  const stayedOut = notesOf(preview, report).filter(({ severity }) => severity === 'reject').length
  return (
    <Pane>
      <Alert tone="ok" urgent>{title}</Alert>
      <p>{report.fresh.length === 0 ? `${nothing}.` : `${counts} ${cameIn(report.fresh).join(', ')}.`}</p>
      {report.known > 0 && <p>{known(report.known, preview.domifa.length === 0 ? rowCount : itemCount)}</p>}
      {stayedOut > 0 && <p>{rejected(stayedOut)}</p>}
      {report.batch !== undefined && <p>{undoHint}</p>}
      <KeyRow>
        <KeyLink href="/bilan" icon={ChartColumn} onNavigate={navigate}>{figures}</KeyLink>
        {past !== undefined && <UndoImport past={past} />}
      </KeyRow>
    </Pane>
  )
}
