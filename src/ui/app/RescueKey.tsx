import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { useHouse } from '#ui/app/house.ts'
import { saveRegister } from '#ui/app/saveRegister.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { failure } from '#ui/texts/failure.ts'

/** Saves what is on the tablet when something is wrong. Anyone may: the file is sealed, and it is noted as far as the tablet can write. */
export function RescueKey() {
  const { opened } = useHouse()
  const [busy, setBusy] = useState(false)
  const [file, setFile] = useState<{ readonly name: string | undefined }>()
  const press = async () => {
    setBusy(true)
    setFile({ name: await saveRegister(opened) })
    setBusy(false)
  }
  return (
    <>
      <Key icon={Download} busy={busy} onPress={() => void press()}>
        {failure.export}
      </Key>
      {file !== undefined && (
        <Alert tone={file.name === undefined ? 'bad' : 'ok'} urgent>
          {file.name === undefined ? failure.notExported : failure.exported(file.name)}
        </Alert>
      )}
    </>
  )
}
