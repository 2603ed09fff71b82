import { useState } from 'react'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { LogEntry } from '#domain/dayLog.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'
import { useDeskKey } from '#ui/app/standing.ts'
import { tell, tellLast } from '#ui/app/useLastTap.ts'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { announce } from '#ui/parts/announce.ts'
import { failureSentence, isFailure, refusalSentence } from '#ui/texts/refusals.ts'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.copy

type UndoSheetProps = { readonly copied: readonly LogEntry[]; readonly day: ServiceDay; readonly onClose: () => void }

/** The whole sheet at once: of another day, or copied twice. One act; the journal of that day can put each line back. */
export function UndoSheet({ copied, day, onClose }: UndoSheetProps) {
  const { record } = useHouse()
  const desk = useDeskKey()
  const [busy, setBusy] = useState(false)
  const n = copied.length
  const undo = async () => {
    setBusy(true)
    const recorded = await record(withdrawTap({ facts: copied.flatMap(({ facts }) => facts.map(({ id }) => id)) }))
    setBusy(false)
    const sentence = recorded.ok ? words.allUndone(n) : isFailure(recorded.error) ? failureSentence(recorded.error) : refusalSentence(recorded.error)
    if (recorded.ok) tellLast(sentence, desk)
    else tell('warn', sentence, desk)
    announce(sentence)
    onClose()
  }
  return (
    <ConfirmDialog open danger title={words.undoAllTitle} verb={words.undoAll(n)} keep={words.keep} busy={busy} onConfirm={() => void undo()} onClose={onClose}>
      <p>{words.undoAllText(n, day)}</p>
    </ConfirmDialog>
  )
}
