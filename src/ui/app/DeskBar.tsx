import { useState } from 'react'
import { useLastTap } from '#ui/app/useLastTap.ts'
import { useUndo } from '#ui/app/useAct.ts'
import { LastAction } from '#ui/parts/LastAction.tsx'

/** "Dernière action … Annuler": stays until the next act (desk.md §1). */
export function DeskBar() {
  const { taps, told } = useLastTap()
  const undo = useUndo()
  const [busy, setBusy] = useState(false)
  const last = taps.at(-1)
  const press = async () => {
    setBusy(true)
    try {
      await undo()
    } finally {
      setBusy(false)
    }
  }
  return <LastAction text={told?.text ?? last?.sentence} busy={busy} {...(last === undefined ? {} : { onUndo: () => void press() })} />
}
