import { sendPriorLetter } from '#desk/sendPriorLetter.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { needsPriorLetter } from '#domain/domiciliation/priorLetter.ts'
import { grounds } from '#domain/domiciliation/words.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { GroundWarning } from '#ui/domiciliation/GroundWarning.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'
import { groundWords } from '#ui/texts/words.ts'

type Fields = { readonly on: string; readonly ground: Ground | ''; readonly detail: string }

const { prior } = radiation
const choices = [{ value: '', word: gestures.choose }, ...grounds.filter(needsPriorLetter).map((value) => ({ value, word: groundWords[value] }))] as const
const inFields = ['noSuchDay', 'dayAhead', 'groundMissing', 'notSilent', 'reasonMissing', 'textTooLong']

const useLetter = (person: PersonId) => {
  const register = useRegister()
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(() => ({ on: day, detail: '', ground: clockOn(register, person, day)?.stage === 'flagged' ? 'nonManifestation' : '' }))
  const on = serviceDay(fields.on)
  const step = () => {
    if (on === undefined) return 'noSuchDay'
    const { ground, detail } = fields
    return sendPriorLetter({ person, on, detail, ...(ground === '' ? {} : { ground }) })
  }
  return { fields, write, step, until: on === undefined ? undefined : addDays(on, settingsOf(register).files.priorLetterDays) }
}

/** Before a decision that is held against someone: the ground, and the days to answer it (metier.md §4). */
export function PriorLetterDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const gesture = useGesture(onClose)
  const { fields, write, step, until } = useLetter(person)
  return (
    <GestureDialog title={prior.title(nameOf(register, person))} verb={prior.verb} {...{ gesture, inFields, step, onClose }}>
      <TextField label={prior.on} type="date" value={fields.on} onChange={(on) => write({ on })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
      <SelectField label={prior.ground} options={choices} value={fields.ground} onChange={(ground) => write({ ground })} error={gesture.wrong('groundMissing', 'notSilent')} />
      <GroundWarning ground={fields.ground} />
      {until !== undefined && <p>{prior.until(until)}</p>}
      <TextArea
        label={prior.detail}
        hint={gestures.facts}
        optional={fields.ground !== 'other'}
        maxLength={200}
        value={fields.detail}
        caution={cautionOf(fields.detail)}
        onChange={(detail) => write({ detail })}
        error={gesture.wrong('reasonMissing', 'textTooLong')}
      />
    </GestureDialog>
  )
}
