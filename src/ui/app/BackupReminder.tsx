import ArchiveRestore from 'lucide-react/icons/archive-restore'
import { useLocation } from 'wouter'
import { daysWithoutBackup } from '#domain/backups/reminder.ts'
import { useHouse } from '#ui/app/house.ts'
import { useLastBackup } from '#ui/app/useLastBackup.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/app/UpdateOffer.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { backups } from '#ui/texts/backups.ts'

const words = backups.reminder

/** After a week without a backup that was read back: told to who can make one, below the room, where no finger is. */
export function BackupReminder() {
  const { opened } = useHouse()
  const { known, last } = useLastBackup()
  const { ms } = useNow()
  const [, navigate] = useLocation()
  const mayExport = useRight('export')
  const days = daysWithoutBackup({ last: last?.at, first: opened.backups.since(), now: ms })
  if (opened.demo || !known || !mayExport || days === undefined) return null
  return (
    <div className={s.offer}>
      <Alert tone="warn" icon={ArchiveRestore} action={<Key onPress={() => navigate('/reglages?partie=donnees')}>{words.go}</Key>}>
        {words.title(days, last === undefined)}
      </Alert>
    </div>
  )
}
