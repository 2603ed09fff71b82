import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { noteExport } from '#desk/noteExport.ts'
import { momentAt } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'
import { registerFile, saveRegister } from '#ui/app/saveRegister.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { settings } from '#ui/texts/settings.ts'

const words = settings.backup

/** Everything in one encrypted file, which the first screen of an empty tablet reads back. */
export function BackupPane() {
  const { opened: { demo } } = useHouse()
  const { busy, outcome, save } = useBackup()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <KeyRow>
        <Key icon={Download} busy={busy} reason={demo ? words.notInDemo : undefined} onPress={() => void save()}>
          {words.go}
        </Key>
      </KeyRow>
      {outcome !== undefined && (
        <Alert tone={outcome.file === undefined ? 'bad' : 'ok'} urgent>
          {outcome.file === undefined ? words.failed : words.done(outcome.file)}
        </Alert>
      )}
    </Pane>
  )
}

/** Noted first: a register that left is worth knowing even when the tablet dies on the next second. */
const useBackup = () => {
  const { opened, record } = useHouse()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<{ readonly file: string | undefined }>()
  const save = async () => {
    setBusy(true)
    const file = registerFile(momentAt(opened.journal.clock()).day)
    const noted = await record(noteExport({ what: words.what, file }))
    setOutcome({ file: noted.ok ? await saveRegister(opened) : undefined })
    setBusy(false)
  }
  return { busy, outcome, save }
}
