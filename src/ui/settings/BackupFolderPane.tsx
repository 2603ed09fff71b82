import FolderCheck from 'lucide-react/icons/folder-check'
import FolderOpen from 'lucide-react/icons/folder-open'
import { useCallback, useEffect, useState } from 'react'
import type { FolderState, SavedInFolder } from '#desk/backups.ts'
import { useHouse } from '#ui/app/house.ts'
import { saveInFolder } from '#ui/app/handOverBackup.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { backups } from '#ui/texts/backups.ts'

const words = backups.folder

/** The folder that backups go to by themselves, on computers; what happens elsewhere is said. */
export function BackupFolderPane() {
  const { opened: { demo } } = useHouse()
  return demo ? null : <FolderPane />
}

function FolderPane() {
  const { state, busy, saved, choose, allow, save } = useFolder()
  if (state === undefined) return null
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words[state]}</p>
      {state !== 'unsupported' && (
        <KeyRow>
          {state === 'none' ? <Key icon={FolderOpen} onPress={choose}>{words.choose}</Key> : <Chosen {...{ state, busy, save, allow, choose }} />}
        </KeyRow>
      )}
      {saved !== undefined && (
        <Alert tone={saved.ok ? 'ok' : 'bad'} urgent>
          {saved.ok ? words.saved(saved.value.facts) : words.refusals[saved.error.code]}
        </Alert>
      )}
    </Pane>
  )
}

type Press = () => void
type ChosenProps = { readonly state: 'asks' | 'ready'; readonly busy: boolean; readonly save: Press; readonly allow: Press; readonly choose: Press }

function Chosen({ state, busy, save, allow, choose }: ChosenProps) {
  return (
    <>
      {state === 'asks' ? (
        <Key icon={FolderCheck} variant="filled" onPress={allow}>{words.allow}</Key>
      ) : (
        <Key icon={FolderCheck} busy={busy} onPress={save}>{words.now}</Key>
      )}
      <Key variant="quiet" onPress={choose}>{words.change}</Key>
    </>
  )
}

const useFolder = () => {
  const house = useHouse()
  const { folder } = house.opened.backups
  const [state, setState] = useState<FolderState>()
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<SavedInFolder>()
  const look = useCallback(() => folder.state().then(setState), [folder])
  useEffect(() => {
    void look()
  }, [look])
  const save = async () => {
    setBusy(true)
    setSaved(await saveInFolder(house))
    await look()
    setBusy(false)
  }
  // The first one at once: a folder that cannot be written to is found out while somebody is there.
  const after = (asked: Promise<boolean>) => void asked.then((allowed) => (allowed ? save() : look()))
  return { state, busy, saved, save: () => void save(), choose: () => after(folder.choose()), allow: () => after(folder.allow()) }
}
