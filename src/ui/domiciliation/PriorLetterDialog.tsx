import { sendPriorLetter } from '#desk/sendPriorLetter.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { addDays, serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { groundCodes, PriorGround } from '#ui/domiciliation/PriorGround.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'

type Fields = { readonly on: string; readonly ground: Ground | ''; readonly detail: string; readonly late: string }

const { prior } = radiation
const textCodes = ['reasonMissing', 'textTooLong']
const inFields = ['noSuchDay', 'dayAhead', ...groundCodes, ...textCodes]

const useLetter = (person: PersonId, draft: FormDraft) => {
  const register = useRegister()
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(draft, () => ({ on: day, detail: '', late: '', ground: clockOn(register, person, day)?.stage === 'flagged' ? 'nonManifestation' : '' }))
  const on = serviceDay(fields.on)
  const step = () => {
    if (on === undefined) return 'noSuchDay'
    const { ground, detail, late } = fields
    return sendPriorLetter({ person, on, detail, late, ...(ground === '' ? {} : { ground }) })
  }
  return { fields, write, step, isLate: on !== undefined && on < day, until: on === undefined ? undefined : addDays(on, settingsOf(register).files.priorLetterDays) }
}

/** Before a decision that is held against someone: the ground, and the days to answer it (metier.md §4). */
export function PriorLetterDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('priorLetter', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, step, until, isLate } = useLetter(person, draft)
  const wrongText = gesture.wrong(...textCodes)
  const unexplained = isLate && fields.late.trim() === ''
  return (
    <GestureDialog title={prior.title(nameOf(register, person))} verb={prior.verb} {...{ gesture, inFields, step, onClose }}>
      <TextField label={prior.on} type="date" value={fields.on} onChange={(on) => write({ on })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
      {isLate && <LateReason value={fields.late} onChange={(late) => write({ late })} error={unexplained ? wrongText : undefined} />}
      <PriorGround value={fields.ground} onChange={(ground) => write({ ground })} gesture={gesture} />
      {until !== undefined && <p>{prior.until(until)}</p>}
      <TextArea
        label={prior.detail}
        hint={gestures.facts}
        optional={fields.ground !== 'other'}
        maxLength={200}
        value={fields.detail}
        caution={cautionOf(fields.detail)}
        onChange={(detail) => write({ detail })}
        error={unexplained ? undefined : wrongText}
      />
    </GestureDialog>
  )
}

type LateReasonProps = { readonly value: string; readonly onChange: (late: string) => void; readonly error: string | undefined }

/** Its delay counts from its own day: whoever decides reads why it was entered later (metier.md §2). */
function LateReason({ value, onChange, error }: LateReasonProps) {
  return <TextField label={prior.late} hint={prior.lateHint} maxLength={200} value={value} caution={cautionOf(value)} onChange={onChange} error={error} />
}
