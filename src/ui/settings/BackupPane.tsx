import Download from 'lucide-react/icons/download'
import Share from 'lucide-react/icons/share'
import { useEffect } from 'react'
import { useHouse } from '#ui/app/house.ts'
import { lookAtBackups, useLastBackup } from '#ui/app/useLastBackup.ts'
import s from '#ui/settings/Settings.module.css'
import { useBackup } from '#ui/settings/useBackup.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { backups } from '#ui/texts/backups.ts'
import { settings } from '#ui/texts/settings.ts'

const words = settings.backup

/** Everything in one encrypted file, read back before it leaves, which the first screen of an empty tablet reads again. */
export function BackupPane() {
  const { opened: { demo } } = useHouse()
  const { busy, outcome, save, share } = useBackup()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      {!demo && <LastBackupLine />}
      <KeyRow>
        {share === undefined
          ? <Key icon={Download} busy={busy} reason={demo ? words.notInDemo : undefined} onPress={() => void save()}>{words.go}</Key>
          : <Key icon={Share} variant="filled" busy={busy} onPress={() => void share()}>{backups.share}</Key>}
      </KeyRow>
      {outcome !== undefined && (
        <Alert tone={outcome.tone} urgent>
          {outcome.text}
        </Alert>
      )}
    </Pane>
  )
}

function LastBackupLine() {
  const { opened } = useHouse()
  const { known, last } = useLastBackup()
  useEffect(() => void lookAtBackups(opened), [opened])
  const line = last === undefined ? backups.none : backups.last(last)
  // Its room is kept while the tablet is asked: the key below does not move.
  return <p>{known ? line : '\u00a0'}</p>
}
