import { useState } from 'react'
import { agentName } from '#domain/agents/agentAt.ts'
import type { DecisionEntry } from '#domain/domiciliation/decisionLog.ts'
import { useRegister } from '#ui/app/house.ts'
import { useMayTakeBack } from '#ui/app/useRole.ts'
import { WithdrawDialog } from '#ui/domiciliation/WithdrawDialog.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { kindWords } from '#ui/texts/domiciliationFile.ts'
import { detailSentences } from '#ui/texts/decisionDetail.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { parts } from '#ui/texts/parts.ts'

type DecisionDetailProps = { readonly entry: DecisionEntry; readonly onClose: () => void }

const { decision: words } = gestures

/** One decision in full: why, by whom, and whether it was taken back. From here it can be, with a reason. */
export function DecisionDetail({ entry, onClose }: DecisionDetailProps) {
  const register = useRegister()
  const mayTakeBack = useMayTakeBack()
  const [withdrawing, withdraw] = useState(false)
  const { decision, struckBy } = entry
  const what = kindWords(decision)
  if (withdrawing) return <WithdrawDialog fact={decision.id} what={what} verb={words.withdraw} onClose={onClose} />
  const actions = (
    <>
      {struckBy === undefined && mayTakeBack([decision]) && <Key variant="danger" onPress={() => withdraw(true)}>{words.withdraw}</Key>}
      <Key onPress={onClose}>{parts.dialog.close}</Key>
    </>
  )
  return (
    <Dialog open title={what} onClose={onClose} actions={actions} apart>
      {detailSentences(entry, agentName(register, decision.agent)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  )
}
