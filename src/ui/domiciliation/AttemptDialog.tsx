import { recordAttempt } from '#desk/recordAttempt.ts'
import { attemptChannels, attemptOutcomes } from '#domain/domiciliation/words.ts'
import type { AttemptChannel, AttemptOutcome } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { whenOf } from '#ui/domiciliation/later.ts'
import type { Later } from '#ui/domiciliation/later.ts'
import { LaterFields } from '#ui/domiciliation/LaterFields.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { radiation } from '#ui/texts/radiation.ts'
import { attemptOutcomeWords, unknownWord } from '#ui/texts/words.ts'

type Fields = Later & { readonly channel: AttemptChannel; readonly outcome: AttemptOutcome | ''; readonly detail: string }

const { attempt } = radiation
const channels = attemptChannels.map((value) => ({ value, word: attempt.channels[value] }))
const outcomes = [{ value: '', word: unknownWord }, ...attemptOutcomes.map((value) => ({ value, word: attemptOutcomeWords[value] }))] as const
const inFields = ['sourceMissing', 'textTooLong', 'noSuchDay', 'noSuchHour', 'dayAhead', 'reasonMissing']

const useAttempt = (person: PersonId, draft: FormDraft) => {
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(draft, () => ({ channel: 'call', outcome: 'noAnswer', detail: '', later: false, day, at: '', reason: '' }))
  const step = () => {
    const when = whenOf(fields)
    if (typeof when === 'string') return when
    const { channel, outcome, detail } = fields
    const said = outcome === '' || channel === 'thirdParty' ? {} : { outcome }
    return recordAttempt({ person, channel, detail, ...said, ...(when === undefined ? {} : { when }) })
  }
  return { fields, write, step }
}

/** The house tried to reach the person, or heard of them from others: shown in the file, worth nothing for the clock (metier.md §4). */
export function AttemptDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('attempt', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, step } = useAttempt(person, draft)
  const isThirdParty = fields.channel === 'thirdParty'
  const sourced = isThirdParty || (fields.channel === 'visit' && fields.outcome === 'answered')
  return (
    <GestureDialog title={attempt.title(nameOf(register, person))} verb={attempt.verb} {...{ gesture, inFields, step, onClose }}>
      <p>{attempt.hint}</p>
      <SelectField label={attempt.channel} options={channels} value={fields.channel} onChange={(channel) => write({ channel })} />
      {!isThirdParty && <SelectField label={attempt.outcome} options={outcomes} value={fields.outcome} onChange={(outcome) => write({ outcome })} />}
      <TextArea
        label={sourced ? attempt.source : attempt.detail}
        hint={gestures.facts}
        optional={!sourced}
        maxLength={200}
        value={fields.detail}
        caution={cautionOf(fields.detail)}
        onChange={(detail) => write({ detail })}
        error={gesture.wrong('sourceMissing', 'textTooLong')}
      />
      <LaterFields fields={fields} write={write} gesture={gesture} />
    </GestureDialog>
  )
}
