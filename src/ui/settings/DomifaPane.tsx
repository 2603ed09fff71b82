import Download from 'lucide-react/icons/download'
import Share from 'lucide-react/icons/share'
import s from '#ui/settings/Settings.module.css'
import { useDomifaExport } from '#ui/settings/useDomifaExport.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Progress } from '#ui/parts/Progress.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { backups } from '#ui/texts/backups.ts'
import { domifa as words } from '#ui/texts/domifa.ts'

/** The way back to DomiFa: a desk that may leave is one that may stay (metier.md §7). */
export function DomifaPane() {
  const { busy, progress, stop, outcome, save, share } = useDomifaExport()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <p className={s.muted}>{words.leftOut}</p>
      <KeyRow>
        <Key icon={Download} busy={busy} onPress={() => void save('export')}>{words.export}</Key>
        <Key icon={Download} busy={busy} onPress={() => void save('template')}>{words.template}</Key>
        {share !== undefined && <Key icon={Share} variant="filled" busy={busy} onPress={() => void share()}>{backups.share}</Key>}
      </KeyRow>
      {progress !== undefined && <Progress label={words.writing} value={progress.done} max={progress.total} onCancel={stop} />}
      {outcome !== undefined && <Alert tone={outcome.tone} urgent>{outcome.text}</Alert>}
    </Pane>
  )
}
