import s from '#ui/desk/PersonFields.module.css'
import type { WhenForm } from '#ui/desk/whenForm.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { person } from '#ui/texts/person.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

type WhenFieldsProps = {
  readonly form: WhenForm
  readonly write: (typed: Partial<WhenForm>) => void
  readonly gesture: Gesture
  readonly latest: string
}

const { late } = person

/** Codes that these fields say themselves. */
export const whenCodes = ['noSuchDay', 'noSuchHour', 'dayAhead', 'reasonMissing', 'textTooLong']

/** The true day and hour of an act, and why it was not noted then. */
export function WhenFields({ form, write, gesture, latest }: WhenFieldsProps) {
  return (
    <>
      <div className={s.pair}>
        <TextField label={late.day} type="date" max={latest} value={form.day} onChange={(day) => write({ day })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
        <TextField label={late.at} type="time" optional value={form.at} onChange={(at) => write({ at })} error={gesture.wrong('noSuchHour')} />
      </div>
      <TextField
        label={late.reason} hint={late.reasonHint} maxLength={200} value={form.reason} onChange={(reason) => write({ reason })}
        caution={cautionOf(form.reason)} error={gesture.wrong('reasonMissing', 'textTooLong')}
      />
    </>
  )
}
