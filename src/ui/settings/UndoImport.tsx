import { useState } from 'react'
import { actsOnPeopleOf, undoImport } from '#desk/import/importRegister.ts'
import type { PastImport } from '#desk/import/importRegister.ts'
import { momentAt } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { hour, longDay } from '#ui/texts/dates.ts'
import { importing } from '#ui/texts/importing.ts'

/** When an import was made, as one says it: "17 novembre 2026 à 9 h 24". */
export const whenImported = ({ ms }: Pick<PastImport, 'ms'>): string => {
  const { day, at } = momentAt(ms)
  return importing.past.when(longDay(day), hour(at))
}

/** Takes a whole import back, once somebody has read what it would take with it. */
export function UndoImport({ past }: { readonly past: PastImport }) {
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const words = importing.past
  const when = whenImported(past)
  const undo = async () => {
    await act(undoImport({ batch: past.batch }))
    setAsking(false)
  }
  return (
    <>
      <Key name={words.undoNamed(when)} onPress={() => setAsking(true)}>
        {words.undo}
      </Key>
      <ConfirmDialog open={asking} title={words.ask(when)} verb={words.undoNamed(when)} keep={words.keep} danger onConfirm={() => void undo()} onClose={() => setAsking(false)}>
        <p>{words.text(past.facts)}</p>
        {asking && <Orphans past={past} />}
      </ConfirmDialog>
    </>
  )
}

function Orphans({ past: { batch } }: { readonly past: PastImport }) {
  const acts = useAnswer((register) => actsOnPeopleOf(register, batch), batch)
  return acts === 0 ? null : <Alert tone="warn">{importing.past.warn(acts)}</Alert>
}
