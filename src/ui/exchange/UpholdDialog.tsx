import { upholdRadiation } from '#desk/upholdRadiation.ts'
import type { LateSign } from '#domain/exchange/lateSigns.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { authorWords } from '#ui/exchange/authorWords.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { doublons } from '#ui/texts/doublons.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'

type UpholdDialogProps = { readonly doublon: LateSign; readonly onClose: () => void }

const { uphold: words } = doublons

/** Upholds a radiation against a sign of life of the three months: what the sign was, and why the radiation stands all the same. */
export function UpholdDialog({ doublon, onClose }: UpholdDialogProps) {
  const register = useRegister()
  const { person, ended, sign } = doublon
  const draft = useDraft('uphold', person, ended.id)
  const gesture = useGesture(onClose, draft)
  const [reason, write] = useKept(draft, 'reason', '')
  const step = () => upholdRadiation({ ended: ended.id, sign: sign.fact.id, reason })
  return (
    <GestureDialog title={words.title(nameOf(register, person))} verb={words.verb} keep={words.keep} danger inFields={['reasonMissing', 'textTooLong']} {...{ gesture, step, onClose }}>
      <p>{doublons.lateSign.text(doublon)}</p>
      <p>{words.sign(authorWords(register, sign.fact))}</p>
      <Alert tone="warn">{words.caution}</Alert>
      {settingsOf(register).twoSignatures && <p>{words.second}</p>}
      <TextArea label={words.reason} maxLength={200} value={reason} caution={cautionOf(reason)} onChange={write} error={gesture.wrong('reasonMissing', 'textTooLong')} />
    </GestureDialog>
  )
}
