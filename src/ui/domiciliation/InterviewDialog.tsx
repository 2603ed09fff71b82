import type { PersonId } from '#domain/ids.ts'
import { compositions } from '#domain/person/description.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { InterviewSections, Section } from '#ui/domiciliation/InterviewSections.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { useInterviewForm } from '#ui/domiciliation/useInterviewForm.ts'
import type { InterviewFields } from '#ui/domiciliation/useInterviewForm.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { interview } from '#ui/texts/interview.ts'
import { nameOf } from '#ui/texts/names.ts'
import { compositionWords, unknownWord } from '#ui/texts/words.ts'

const inFields = ['noSuchDay', 'dayAhead', 'answerMissing']
const households = [{ value: '', word: unknownWord }, ...compositions.map((value) => ({ value, word: compositionWords[value] }))]

/** The interview before a decision [L D264-2]: long, and only one answer is mandatory. It begins with what was said last time. */
export function InterviewDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('interview', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, takenFrom, step } = useInterviewForm(person, draft)
  const household = (
    <SelectField
      label={interview.composition}
      hint={interview.compositionHint}
      options={households}
      value={fields.composition}
      onChange={(composition) => write({ composition })}
    />
  )
  return (
    <GestureDialog title={interview.title(nameOf(register, person))} verb={interview.verb} wide {...{ gesture, inFields, step, onClose }}>
      <Alert tone="info">
        {takenFrom !== undefined && <p>{interview.takenUp(takenFrom)}</p>}
        <p>{interview.optional}</p>
      </Alert>
      <AskedOfAll {...{ fields, write, gesture }} />
      <InterviewSections form={fields} write={write} household={household} />
      <p>{gestures.facts}</p>
    </GestureDialog>
  )
}

const { no, yes } = interview.answers
const answers = [{ value: '', word: gestures.choose }, { value: 'no', word: no }, { value: 'yes', word: yes }]

type AskedProps = { readonly fields: InterviewFields; readonly write: (typed: Partial<InterviewFields>) => void; readonly gesture: Gesture }

function AskedOfAll({ fields, write, gesture }: AskedProps) {
  return (
    <Section title={interview.sections.asked}>
      <TextField label={interview.heldOn} type="date" value={fields.day} onChange={(day) => write({ day })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
      <SelectField
        label={interview.fields.otherAttestation}
        options={answers}
        value={fields.otherAttestation}
        onChange={(otherAttestation) => write({ otherAttestation })}
        error={gesture.wrong('answerMissing')}
      />
      {fields.otherAttestation === 'yes' && <Alert tone="warn">{interview.otherWarning}</Alert>}
    </Section>
  )
}
