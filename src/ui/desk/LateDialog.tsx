import type { Decide } from '#desk/ports.ts'
import { recordContact } from '#desk/recordContact.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import type { When } from '#desk/when.ts'
import type { PersonId } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { WhenFields, whenCodes } from '#ui/desk/WhenFields.tsx'
import { useForm } from '#ui/desk/useForm.ts'
import { whenForm, whenIn } from '#ui/desk/whenForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { person as words } from '#ui/texts/person.ts'
import { prestationWord } from '#ui/texts/words.ts'

type LateDialogProps = { readonly person: PersonId; readonly onClose: () => void }
type Wish = { readonly person: PersonId; readonly what: string; readonly when: When; readonly again: boolean }

const { late } = words

// A prestation's code may be anything but these two words, which hold a space.
const passage = 'le passage'
const call = 'un appel'

const decide = ({ person, what, when, again }: Wish): Decide => {
  if (what === passage) return recordPassage({ person, when, again })
  if (what === call) return recordContact({ person, channel: 'call', when })
  return recordPrestation({ person, prestation: what, when, again })
}

const useWhats = () => {
  const { prestations } = settingsOf(useRegister())
  const offered = prestations.filter(({ retired }) => retired !== true).map((one) => ({ value: one.code, word: prestationWord(one) }))
  return [{ value: passage, word: late.passage }, ...offered, { value: call, word: late.call }]
}

/** What happened before it could be noted: the paper sheet after a power cut (metier.md §2). */
export function LateDialog({ person, onClose }: LateDialogProps) {
  const register = useRegister()
  const { day } = useNow()
  const whats = useWhats()
  const draft = useDraft('late', person)
  const gesture = useGesture(onClose, draft)
  const [what, choose] = useKept(draft, 'what', passage)
  const [again, setAgain] = useKept(draft, 'again', false)
  const [form, write] = useForm(draft, whenForm(day))
  useHalfFilled(form.reason !== '')
  const step = () => {
    const when = whenIn(form)
    return typeof when === 'string' ? when : decide({ person, what, when, again })
  }
  return (
    <GestureDialog title={late.title(nameOf(register, person))} verb={late.verb} keep={late.keep} inFields={whenCodes} {...{ gesture, step, onClose }}>
      <SelectField label={late.what} options={whats} value={what} onChange={choose} />
      <WhenFields {...{ form, write, gesture }} latest={day} />
      {(again || gesture.told?.code === 'alreadyRecorded') && <CheckField label={late.again} checked={again} onChange={setAgain} />}
    </GestureDialog>
  )
}
