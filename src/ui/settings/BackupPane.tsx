import Download from 'lucide-react/icons/download'
import { useEffect, useState } from 'react'
import { noteExport } from '#desk/noteExport.ts'
import { momentAt } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'
import { lookAtBackups, useLastBackup } from '#ui/app/useLastBackup.ts'
import { handOverBackup, registerFile } from '#ui/app/handOverBackup.ts'
import s from '#ui/settings/Settings.module.css'
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
  const { busy, outcome, save } = useBackup()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      {!demo && <LastBackupLine />}
      <KeyRow>
        <Key icon={Download} busy={busy} reason={demo ? words.notInDemo : undefined} onPress={() => void save()}>
          {words.go}
        </Key>
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
  if (!known) return null
  return <p>{last === undefined ? backups.none : backups.last(last)}</p>
}

type Outcome = { readonly tone: 'ok' | 'bad' | 'info'; readonly text: string }

const told = (handed: Awaited<ReturnType<typeof handOverBackup>>): Outcome => {
  if (handed === 'notVerified') return { tone: 'bad', text: backups.failed }
  if (handed === 'cancelled') return { tone: 'info', text: backups.cancelled }
  return { tone: 'ok', text: backups.done[handed.way === 'share' ? 'share' : 'download'](handed.file) }
}

/** Noted first: a register that left is worth knowing even when the tablet dies on the next second. */
const useBackup = () => {
  const house = useHouse()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const save = async () => {
    setBusy(true)
    const file = registerFile(momentAt(house.opened.journal.clock()))
    const noted = await house.record(noteExport({ what: words.what, file }))
    setOutcome(noted.ok ? told(await handOverBackup(house)) : { tone: 'bad', text: words.failed })
    setBusy(false)
  }
  return { busy, outcome, save }
}
