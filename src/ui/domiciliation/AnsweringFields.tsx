import type { AnsweringForm } from '#ui/domiciliation/useAnswering.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { interview as asked } from '#ui/texts/interview.ts'
import { requests } from '#ui/texts/requests.ts'

type AnsweringFieldsProps = { readonly form: AnsweringForm; readonly gesture: Gesture }

/** Codes that these fields say themselves. */
export const answeringCodes = ['noSuchDay', 'noSuchDeposit', 'dayAhead', 'requestAfter', 'answerMissing']

const { grant } = gestures

/** The day of a decision, the request that it answers and the interview before it. */
export function AnsweringFields({ form, gesture }: AnsweringFieldsProps) {
  const { fields, write, request } = form
  return (
    <>
      <TextField
        label={gestures.decidedOn}
        type="date"
        value={fields.day}
        onChange={(day) => write({ day })}
        error={gesture.wrong('noSuchDay', 'dayAhead') ?? (request === undefined ? undefined : gesture.wrong('requestAfter'))}
      />
      {request === undefined ? (
        <TextField
          label={requests.deposited}
          type="date"
          value={fields.deposited ?? fields.day}
          onChange={(deposited) => write({ deposited })}
          error={gesture.wrong('noSuchDeposit', 'requestAfter')}
        />
      ) : (
        <Alert tone="info">{requests.waiting(request)}</Alert>
      )}
      <Held {...{ form, gesture }} />
    </>
  )
}

const { no, yes } = asked.answers
const answers = [{ value: '', word: gestures.choose }, { value: 'no', word: no }, { value: 'yes', word: yes }] as const

// Every request and every renewal has an interview, and asks whether another attestation exists [L D264-2].
function Held({ form: { fields, write, interview }, gesture }: AnsweringFieldsProps) {
  if (interview !== undefined) return <Alert tone="info">{requests.resting(interview)}</Alert>
  return (
    <>
      <CheckField label={grant.met} hint={grant.metHint} checked={fields.met} onChange={(met) => write({ met })} />
      {fields.met ? (
        <SelectField label={asked.fields.otherAttestation} options={answers} value={fields.other} onChange={(other) => write({ other })} error={gesture.wrong('answerMissing')} />
      ) : (
        <Alert tone="warn">{grant.notMet}</Alert>
      )}
      {fields.met && fields.other === 'yes' && <Alert tone="warn">{asked.otherWarning}</Alert>}
    </>
  )
}
