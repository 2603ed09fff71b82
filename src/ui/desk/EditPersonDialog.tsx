import { useState } from 'react'
import { describePerson } from '#desk/describePerson.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { AgeFields } from '#ui/desk/AgeFields.tsx'
import { FileFields } from '#ui/desk/FileFields.tsx'
import { NameFields, fieldCodes } from '#ui/desk/NameFields.tsx'
import { describedIn, formOf, hasWrongDate, isTouched } from '#ui/desk/personForm.ts'
import { useForm } from '#ui/desk/useForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { person as words } from '#ui/texts/person.ts'

const { edit } = words
const whys = [{ value: 'correction', word: edit.correction }, { value: 'change', word: edit.change }] as const

/** A file written anew: either it was wrong, or something changed; past reports tell the two apart (metier.md §6). */
export function EditPersonDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const [before] = useState(() => formOf(whoIs(register, person)))
  const draft = useDraft('editPerson', person)
  const gesture = useGesture(onClose, draft)
  useNotedFile(person)
  const [form, write] = useForm(draft, before)
  const [as, setAs] = useKept<(typeof whys)[number]['value']>(draft, 'as', 'correction')
  useHalfFilled(isTouched(form, before))
  const step = () => (hasWrongDate(form) ? 'noSuchDay' : describePerson({ person, who: describedIn(form), as }))
  return (
    <GestureDialog wide title={edit.title(nameOf(register, person))} verb={edit.verb} keep={edit.keep} inFields={fieldCodes} {...{ gesture, step, onClose }}>
      <Segmented label={edit.why} options={whys} value={as} onChange={setAs} />
      <p>{edit.whys[as]}</p>
      <NameFields {...{ form, write, gesture }} />
      <AgeFields form={form} write={write} />
      <FileFields {...{ form, write, gesture }} />
    </GestureDialog>
  )
}
