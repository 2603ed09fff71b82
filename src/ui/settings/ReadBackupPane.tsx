import { useState } from 'react'
import { useHouse } from '#ui/app/house.ts'
import { BackupDifferences } from '#ui/settings/BackupDifferences.tsx'
import s from '#ui/settings/Settings.module.css'
import { useReadBackup } from '#ui/settings/useReadBackup.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { FileField } from '#ui/parts/FileField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { PasswordField } from '#ui/parts/PasswordField.tsx'
import { backups } from '#ui/texts/backups.ts'
import { fileSize } from '#ui/texts/sizes.ts'

const words = backups.read

/** A backup beside the register that is open: first what differs, then, if asked, what is missing here. Nothing is ever taken away. */
export function ReadBackupPane() {
  const { opened: { demo } } = useHouse()
  return demo ? null : <ReadPane />
}

function ReadPane() {
  const { found, busy, outcome, compare, add, forget } = useReadBackup()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <WhichFile busy={busy} onCompare={compare} onChange={forget} />
      {found !== undefined && <BackupDifferences {...found.difference} />}
      {found !== undefined && found.difference.missingHere.facts > 0 && (
        <KeyRow>
          <Key variant="filled" busy={busy} onPress={add}>{words.add}</Key>
        </KeyRow>
      )}
      {outcome !== undefined && <Alert tone={outcome.tone} urgent>{outcome.text}</Alert>}
    </Pane>
  )
}

type WhichFileProps = { readonly busy: boolean; readonly onCompare: (file: File, secret: string) => void; readonly onChange: () => void }

function WhichFile({ busy, onCompare, onChange }: WhichFileProps) {
  const [file, setFile] = useState<File>()
  const [secret, setSecret] = useState('')
  const [tried, setTried] = useState(false)
  const submit = () => {
    setTried(true)
    if (file === undefined || secret.trim() === '') return
    onCompare(file, secret)
    setSecret('')
    setTried(false)
  }
  const choose = ([chosen]: readonly File[]) => {
    setFile(chosen)
    onChange()
  }
  return (
    <form
      className={s.linking}
      noValidate
      onSubmit={(submission) => {
        submission.preventDefault()
        submit()
      }}
    >
      <FileField label={words.file} accept=".boussole" hint={file && words.chosen(file.name, fileSize(file.size))} error={tried && file === undefined ? words.missingFile : undefined} onChoose={choose} />
      <PasswordField label={words.secret} hint={words.secretHint} value={secret} error={tried && secret.trim() === '' ? words.missingSecret : undefined} onChange={setSecret} />
      <KeyRow>
        <Key type="submit" busy={busy}>{words.compare}</Key>
      </KeyRow>
    </form>
  )
}
