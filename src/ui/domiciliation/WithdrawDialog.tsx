import { withdrawTap } from '#desk/withdrawTap.ts'
import type { FactId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

type WithdrawDialogProps = { readonly fact: FactId; readonly what: string; readonly verb: string; readonly onClose: () => void }

const { withdraw } = gestures
const inFields = ['reasonMissing', 'textTooLong']

/** Takes one record back, with a reason; nothing is deleted. */
export function WithdrawDialog({ fact, what, verb, onClose }: WithdrawDialogProps) {
  const draft = useDraft('withdraw', useRegister().facts.get(fact)?.person, fact)
  const gesture = useGesture(onClose, draft)
  const [reason, write] = useKept(draft, 'reason', '')
  const step = () => (reason.trim() === '' ? 'reasonMissing' : withdrawTap({ facts: [fact], reason }))
  return (
    <GestureDialog title={withdraw.title(what)} verb={verb} keep={withdraw.keep} danger {...{ gesture, inFields, step, onClose }}>
      <p>{withdraw.trace}</p>
      <TextArea label={withdraw.reason} maxLength={200} value={reason} caution={cautionOf(reason)} onChange={write} error={gesture.wrong('reasonMissing', 'textTooLong')} />
    </GestureDialog>
  )
}
