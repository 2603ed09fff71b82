import { coveredUntil } from '#domain/domiciliation/decisions.ts'
import { liensCommune } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { GrantPeriod } from '#ui/domiciliation/GrantPeriod.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { useGrantForm } from '#ui/domiciliation/useGrantForm.ts'
import type { GrantForm } from '#ui/domiciliation/useGrantForm.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { linkWords } from '#ui/texts/words.ts'

type GrantDialogProps = { readonly person: PersonId; readonly decision: 'first' | 'renewal'; readonly onClose: () => void }

const { grant } = gestures
const links = [{ value: '', word: gestures.choose }, ...liensCommune.map((value) => ({ value, word: linkWords[value] }))] as const
const inFields = ['noSuchDay', 'dayAhead', 'linkMissing', 'answerMissing']

/** A first domiciliation or a renewal: the period is computed, never typed (metier.md §3). */
export function GrantDialog({ person, decision, onClose }: GrantDialogProps) {
  const register = useRegister()
  const gesture = useGesture(onClose)
  const form = useGrantForm(person, decision)
  const { fields, write, day, step } = form
  const name = nameOf(register, person)
  return (
    <GestureDialog title={grant.title[decision](name)} verb={grant.verb[decision]} {...{ gesture, inFields, step, onClose }}>
      <TextField
        label={gestures.decidedOn}
        type="date"
        value={fields.day}
        onChange={(text) => write({ day: text })}
        error={gesture.wrong('noSuchDay', 'dayAhead')}
      />
      <SelectField label={grant.link} options={links} value={fields.link} onChange={(link) => write({ link })} error={gesture.wrong('linkMissing')} />
      <Interview form={form} wrong={gesture.wrong('answerMissing')} />
      {day !== undefined && <GrantPeriod day={day} covered={decision === 'first' ? undefined : coveredUntil(register, person, day)} />}
    </GestureDialog>
  )
}

const { no, yes } = grant.otherWords
const answers = [{ value: '', word: gestures.choose }, { value: 'no', word: no }, { value: 'yes', word: yes }] as const

// Every request and every renewal has an interview, and asks whether another attestation exists [L D264-2].
function Interview({ form: { fields, write }, wrong }: { readonly form: GrantForm; readonly wrong: string | undefined }) {
  return (
    <>
      <CheckField label={grant.met} hint={grant.metHint} checked={fields.met} onChange={(met) => write({ met })} />
      {fields.met ? (
        <SelectField label={grant.other} options={answers} value={fields.other} onChange={(other) => write({ other })} error={wrong} />
      ) : (
        <Alert tone="warn">{grant.notMet}</Alert>
      )}
      {fields.met && fields.other === 'yes' && <Alert tone="warn">{grant.otherWarning}</Alert>}
    </>
  )
}
