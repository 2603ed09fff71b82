import { coveredUntil } from '#domain/domiciliation/decisions.ts'
import { liensCommune } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { AnsweringFields, answeringCodes } from '#ui/domiciliation/AnsweringFields.tsx'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { GrantPeriod } from '#ui/domiciliation/GrantPeriod.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { useGrantForm } from '#ui/domiciliation/useGrantForm.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { linkWords } from '#ui/texts/words.ts'

type GrantDialogProps = { readonly person: PersonId; readonly decision: 'first' | 'renewal'; readonly onClose: () => void }

const { grant } = gestures
const links = [{ value: '', word: gestures.choose }, ...liensCommune.map((value) => ({ value, word: linkWords[value] }))] as const
const inFields = [...answeringCodes, 'linkMissing']

/** A first domiciliation or a renewal: the period is computed, never typed (metier.md §3). */
export function GrantDialog({ person, decision, onClose }: GrantDialogProps) {
  const register = useRegister()
  const draft = useDraft('grant', person, decision)
  const gesture = useGesture(onClose, draft)
  const { fields, write, before, step } = useGrantForm({ person, decision, draft })
  const { day } = before
  const name = nameOf(register, person)
  return (
    <GestureDialog title={grant.title[decision](name)} verb={grant.verb[decision]} {...{ gesture, inFields, step, onClose }}>
      <AnsweringFields form={before} gesture={gesture} />
      <SelectField label={grant.link} options={links} value={fields.link} onChange={(link) => write({ link })} error={gesture.wrong('linkMissing')} />
      {day !== undefined && <GrantPeriod day={day} covered={decision === 'first' ? undefined : coveredUntil(register, person, day)} />}
    </GestureDialog>
  )
}
