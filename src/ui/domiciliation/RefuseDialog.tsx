import { refuseDomiciliation } from '#desk/refuseDomiciliation.ts'
import { orientations } from '#domain/domiciliation/words.ts'
import type { Orientation, RefusalGround } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures, titled } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { orientationWords, refusalGroundWords } from '#ui/texts/words.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

type Fields = { readonly day: string; readonly ground: RefusalGround | ''; readonly orientation: Orientation | ''; readonly detail: string }

const { refuse } = gestures
// The two grounds of L264-4; the third only comes from imports.
const grounds = [
  { value: '', word: gestures.choose },
  ...(['noLink', 'stableHousing'] as const).map((value) => ({ value, word: refusalGroundWords[value] })),
] as const
const places = [{ value: '', word: gestures.choose }, ...orientations.map((value) => ({ value, word: orientationWords[value] }))] as const
const inFields = ['noSuchDay', 'dayAhead', 'groundMissing', 'orientationMissing', 'textTooLong']

const useRefusal = (person: PersonId) => {
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(() => ({ day, ground: '', orientation: '', detail: '' }))
  const step = () => {
    const decidedOn = serviceDay(fields.day)
    if (decidedOn === undefined) return 'noSuchDay'
    const { ground, orientation, detail } = fields
    return refuseDomiciliation({ person, decidedOn, detail, ...(ground === '' ? {} : { ground }), ...(orientation === '' ? {} : { orientation }) })
  }
  return { fields, step, write }
}

/** A refusal leaves the house: never one tap, and never without a ground and an orientation [L L264-4]. */
export function RefuseDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const gesture = useGesture(onClose)
  const { fields, write, step } = useRefusal(person)
  const name = nameOf(register, person)
  const words = { title: refuse.title(name), verb: refuse.verb(titled(whoIs(register, person), name)), keep: refuse.keep }
  return (
    <GestureDialog {...words} danger {...{ gesture, inFields, step, onClose }}>
      <p>{refuse.law}</p>
      <TextField label={gestures.decidedOn} type="date" value={fields.day} onChange={(day) => write({ day })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
      <SelectField label={refuse.ground} options={grounds} value={fields.ground} onChange={(ground) => write({ ground })} error={gesture.wrong('groundMissing')} />
      <SelectField
        label={refuse.orientation}
        options={places}
        value={fields.orientation}
        onChange={(orientation) => write({ orientation })}
        error={gesture.wrong('orientationMissing')}
      />
      <TextArea label={refuse.detail} hint={gestures.facts} optional maxLength={200} value={fields.detail} caution={cautionOf(fields.detail)} onChange={(detail) => write({ detail })} error={gesture.wrong('textTooLong')} />
    </GestureDialog>
  )
}
