import ArrowLeft from 'lucide-react/icons/arrow-left'
import { useLocation } from 'wouter'
import { useHouse } from '#ui/app/house.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { ImportMapping } from '#ui/settings/ImportMapping.tsx'
import { ImportDone } from '#ui/settings/ImportDone.tsx'
import { ImportPreview } from '#ui/settings/ImportPreview.tsx'
import { ImportProgress } from '#ui/settings/ImportProgress.tsx'
import s from '#ui/settings/Settings.module.css'
import { readFiles } from '#ui/settings/readFiles.ts'
import { useDroppedFiles } from '#ui/settings/useDroppedFiles.ts'
import { useImport } from '#ui/settings/useImport.ts'
import type { Import } from '#ui/settings/useImport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { FileField } from '#ui/parts/FileField.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { importing } from '#ui/texts/importing.ts'

/** A register on paper or in a spreadsheet comes in: choose, look, import; taken back as one (desk.md §7). */
export function ImportRoom() {
  const { opened } = useHouse()
  const { state } = useImport()
  const [, navigate] = useLocation()
  const isBusy = state.at === 'reading' || state.at === 'writing'
  const read = (files: readonly File[]) => void readFiles(opened, files)
  useHalfFilled(isBusy || state.at === 'preview' || state.at === 'mapping')
  useDroppedFiles(read, !isBusy)
  return (
    <div className={s.column}>
      <div className={s.top}>
        <h2 className={s.title}>{importing.title}</h2>
        <KeyLink href="/reglages" variant="quiet" icon={ArrowLeft} onNavigate={navigate}>
          {importing.back}
        </KeyLink>
      </div>
      {!isBusy && state.at !== 'mapping' && (
        <Pane>
          <FileField label={importing.field} hint={state.at === 'choosing' ? importing.hint : undefined} multiple onChoose={read} />
        </Pane>
      )}
      <Outcome state={state} />
    </div>
  )
}

function Outcome({ state }: { readonly state: Import }) {
  if (state.at === 'choosing') return null
  if (state.at === 'preview') return <ImportPreview preview={state.preview} />
  if (state.at === 'mapping') return <ImportMapping key={state.file.name} preview={state.preview} file={state.file} />
  if (state.at === 'done') return <ImportDone {...state} />
  if (state.at === 'stopped') return <Alert tone="warn" urgent>{importing.stopped}</Alert>
  if (state.at === 'failed') return <Alert tone="bad" urgent>{importing.failed}</Alert>
  return <ImportProgress state={state} />
}
