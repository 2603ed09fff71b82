import { BackupPane } from '#ui/settings/BackupPane.tsx'
import { BackupFolderPane } from '#ui/settings/BackupFolderPane.tsx'
import { DomifaPane } from '#ui/settings/DomifaPane.tsx'
import { RetentionPane } from '#ui/retention/RetentionPane.tsx'
import { DurationsPane } from '#ui/settings/DurationsPane.tsx'
import { ReadBackupPane } from '#ui/settings/ReadBackupPane.tsx'
import s from '#ui/settings/Settings.module.css'

/** What the register keeps, for how long, and where it is safe. */
export function DataSection() {
  return (
    <div className={s.columns}>
      <div className={s.stack}>
        <BackupPane />
        <RetentionPane />
        <DurationsPane />
      </div>
      <div className={s.stack}>
        <BackupFolderPane />
        <ReadBackupPane />
        <DomifaPane />
      </div>
    </div>
  )
}
