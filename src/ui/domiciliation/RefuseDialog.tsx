import { refuseDomiciliation } from '#desk/refuseDomiciliation.ts'
import { orientations } from '#domain/domiciliation/words.ts'
import type { Orientation, RefusalGround } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { AnsweringFields, answeringCodes } from '#ui/domiciliation/AnsweringFields.tsx'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useAnswering } from '#ui/domiciliation/useAnswering.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { gestures, titled } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { orientationWords, refusalGroundWords } from '#ui/texts/words.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

type Fields = { readonly ground: RefusalGround | ''; readonly orientation: Orientation | ''; readonly detail: string }

const { refuse } = gestures
// The two grounds of L264-4; the third only comes from imports.
const grounds = [
  { value: '', word: gestures.choose },
  ...(['noLink', 'stableHousing'] as const).map((value) => ({ value, word: refusalGroundWords[value] })),
] as const
// An asylum seeker is not refused: the request is closed (metier.md §3).
const places = [{ value: '', word: gestures.choose }, ...orientations.filter((value) => value !== 'spada').map((value) => ({ value, word: orientationWords[value] }))] as const
const inFields = [...answeringCodes, 'groundMissing', 'orientationMissing', 'detailMissing', 'textTooLong']

const useRefusal = (person: PersonId, draft: FormDraft) => {
  const before = useAnswering(person, draft)
  const [fields, write] = useFields<Fields>(draft, () => ({ ground: '', orientation: '', detail: '' }))
  const step = () => {
    const answering = before.wish()
    if (typeof answering === 'string') return answering
    const { ground, orientation, detail } = fields
    return refuseDomiciliation({ ...answering, detail, ...(ground === '' ? {} : { ground }), ...(orientation === '' ? {} : { orientation }) })
  }
  return { fields, step, write, before }
}

/** A refusal leaves the house: never one tap, and never without a ground and an orientation [L L264-4]. */
export function RefuseDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('refusal', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, step, before } = useRefusal(person, draft)
  const name = nameOf(register, person)
  const words = { title: refuse.title(name), verb: refuse.verb(titled(whoIs(register, person), name)), keep: refuse.keep }
  return (
    <GestureDialog {...words} danger {...{ gesture, inFields, step, onClose }}>
      <p>{refuse.law}</p>
      <AnsweringFields form={before} gesture={gesture} />
      <SelectField label={refuse.ground} options={grounds} value={fields.ground} onChange={(ground) => write({ ground })} error={gesture.wrong('groundMissing')} />
      <SelectField
        label={refuse.orientation}
        options={places}
        value={fields.orientation}
        onChange={(orientation) => write({ orientation })}
        error={gesture.wrong('orientationMissing')}
      />
      <TextArea
        label={refuse.detail}
        hint={refuse.detailHint}
        maxLength={200}
        value={fields.detail}
        caution={cautionOf(fields.detail)}
        onChange={(detail) => write({ detail })}
        error={gesture.wrong('detailMissing', 'textTooLong')}
      />
    </GestureDialog>
  )
}
