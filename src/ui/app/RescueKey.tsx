import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import { useHouse } from '#ui/app/house.ts'
import { isOut } from '#ui/app/saveFile.ts'
import { saveRegister } from '#ui/app/saveRegister.ts'
import type { SavedRegister } from '#ui/app/saveRegister.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { failure } from '#ui/texts/failure.ts'
import { notOut } from '#ui/texts/notOut.ts'

type Outcome = { readonly tone: 'ok' | 'bad' | 'info'; readonly text: string }

const told = (saved: SavedRegister | undefined): Outcome => {
  if (saved === undefined) return { tone: 'bad', text: failure.notExported }
  return isOut(saved.way) ? { tone: 'ok', text: failure.exported(saved.name) } : { tone: 'info', text: notOut[saved.way] }
}

/** Saves what is on the tablet when something is wrong. Anyone may: the file is sealed, and it is noted as far as the tablet can write. */
export function RescueKey() {
  const { opened } = useHouse()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const press = async () => {
    setBusy(true)
    setOutcome(told(await saveRegister(opened)))
    setBusy(false)
  }
  return (
    <>
      <Key icon={Download} busy={busy} onPress={() => void press()}>
        {failure.export}
      </Key>
      {outcome !== undefined && <Alert tone={outcome.tone} urgent>{outcome.text}</Alert>}
    </>
  )
}
