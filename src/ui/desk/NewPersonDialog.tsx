import { openPerson } from '#desk/openPerson.ts'
import { letterOf } from '#domain/exchange/tablets.ts'
import type { PersonId } from '#domain/ids.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useHouse } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { AgeFields } from '#ui/desk/AgeFields.tsx'
import { Alike } from '#ui/desk/Alike.tsx'
import { NameFields, fieldCodes } from '#ui/desk/NameFields.tsx'
import { describedIn, emptyForm, hasWrongDate, isTouched } from '#ui/desk/personForm.ts'
import { useForm } from '#ui/desk/useForm.ts'
import { useNewPersonDraft } from '#ui/desk/useNewPersonDraft.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { person as words } from '#ui/texts/person.ts'

type NewPersonDialogProps = {
  readonly onOpen: (person: PersonId) => void
  readonly onClose: () => void
  /** False where they are not in the room: their passage is not offered beforehand. */
  readonly here?: boolean
}

const { open } = words

/** Someone who comes for the first time: a nickname is enough, and those whom it may be are shown first (desk.md §3). */
export function NewPersonDialog({ onOpen, onClose, here = true }: NewPersonDialogProps) {
  const { journal } = useHouse().opened
  const { standing } = useExchange()
  const { person, draft } = useNewPersonDraft(here ? 'desk' : 'sort')
  const [form, write] = useForm(draft, emptyForm)
  const [came, setCame] = useKept(draft, 'came', here)
  const show = (known: PersonId) => {
    draft.drop()
    onClose()
    onOpen(known)
  }
  const gesture = useGesture(() => show(person), draft)
  useHalfFilled(isTouched(form, emptyForm))
  const who = describedIn(form)
  const step = () => (hasWrongDate(form) ? 'noSuchDay' : openPerson({ person, who, letter: letterOf(journal.register(), standing), came }))
  return (
    <GestureDialog wide draftAbove title={open.title} verb={open.verb} keep={open.keep} inFields={fieldCodes} {...{ gesture, step, onClose }}>
      <ResumedDraft draft={draft} />
      <p>{open.hint}</p>
      <NameFields {...{ form, write, gesture }} />
      <Alike who={who} onChoose={show} />
      <AgeFields form={form} write={write} />
      <CheckField label={open.came} checked={came} onChange={setCame} />
    </GestureDialog>
  )
}
