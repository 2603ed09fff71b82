import { recordContact } from '#desk/recordContact.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { LaterFields } from '#ui/domiciliation/LaterFields.tsx'
import { useContactForm } from '#ui/domiciliation/useContactForm.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

const { contact } = gestures
const channels = (['call', 'letter', 'email', 'otherService'] as const).map((value) => ({ value, word: contact.channels[value] }))
const inFields = ['sourceMissing', 'noSuchDay', 'noSuchHour', 'dayAhead', 'reasonMissing']

/** The person phoned, wrote, or was seen by another service: a sign of life that is no passage (metier.md §4). */
export function ContactDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('contact', person)
  const gesture = useGesture(onClose, draft)
  const form = useContactForm(draft)
  const { fields, write, wish } = form
  const step = () => {
    const asked = wish()
    return typeof asked === 'string' ? asked : recordContact({ person, ...asked })
  }
  return (
    <GestureDialog title={contact.title(nameOf(register, person))} verb={contact.verb} {...{ gesture, inFields, step, onClose }}>
      <p>{contact.hint}</p>
      <SelectField label={contact.channel} options={channels} value={fields.channel} onChange={(channel) => write({ channel })} />
      {fields.channel === 'otherService' && (
        <TextField label={contact.source} maxLength={200} value={fields.source} caution={cautionOf(fields.source)} onChange={(source) => write({ source })} error={gesture.wrong('sourceMissing')} />
      )}
      <LaterFields fields={fields} write={write} gesture={gesture} />
    </GestureDialog>
  )
}
