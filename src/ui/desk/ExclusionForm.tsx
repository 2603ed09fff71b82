import { withdrawTap } from '#desk/withdrawTap.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNow } from '#ui/app/useNow.ts'
import { ScopeFields } from '#ui/desk/ScopeFields.tsx'
import { lengthsFrom, useExclusionForm } from '#ui/desk/useExclusionForm.ts'
import type { Proposal } from '#ui/desk/useExclusionForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { exclusionWords } from '#ui/texts/exclusion.ts'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'

type ExclusionFormProps = { readonly person: PersonId; readonly proposal: Proposal | undefined; readonly onClose: () => void }

const words = exclusionWords.form
const lengths = (['today', 'week', 'month'] as const).map((value) => ({ value, word: words.lengths[value] }))
const inFields = ['noSuchDay', 'periodReversed', 'exclusionTooLong', 'reasonMissing', 'textTooLong', 'scopeMissing']

/** A manager keeps someone out, whoever keeps files proposes it; what is always open is said first (decisions/0028). */
export function ExclusionForm({ person, proposal, onClose }: ExclusionFormProps) {
  const register = useRegister()
  const { day } = useNow()
  const draft = useDraft('exclusion', person)
  useNotedFile(proposal === undefined ? undefined : person)
  const { fields, write, step, decides } = useExclusionForm(person, { proposal, draft })
  // Once it is decided, what stands takes the form's place, with its letter.
  const gesture = useGesture(decides ? () => undefined : onClose, draft)
  const ends = lengthsFrom(day)
  const length = lengths.find(({ value }) => ends[value] === fields.until)?.value
  return (
    <GestureDialog title={exclusionWords.title(nameOf(register, person))} verb={decides ? words.decide : words.propose} keep={words.keep} danger={decides} {...{ gesture, inFields, step, onClose }}>
      <Alert tone="info">{exclusionWords.alwaysOpen}</Alert>
      {proposal === undefined ? !decides && <p>{words.managerDecides}</p> : <Proposed {...{ proposal, decides, onClose }} />}
      <Segmented label={words.length} options={lengths} value={length} onChange={(chosen) => write({ until: ends[chosen] })} />
      <TextField
        label={words.until} type="date" min={day} value={fields.until} onChange={(until) => write({ until })}
        error={gesture.wrong('noSuchDay', 'periodReversed', 'exclusionTooLong')}
      />
      <ScopeFields {...{ fields, write, gesture }} />
      <TextArea
        label={words.reason} hint={words.reasonHint} maxLength={200} value={fields.reason} onChange={(reason) => write({ reason })}
        caution={cautionOf(fields.reason)} error={gesture.wrong('reasonMissing', 'textTooLong')}
      />
    </GestureDialog>
  )
}

function Proposed({ proposal, decides, onClose }: { readonly proposal: Proposal; readonly decides: boolean; readonly onClose: () => void }) {
  const register = useRegister()
  const act = useAct()
  const drop = () => void act(withdrawTap({ facts: [proposal.id] })).then(({ ok }) => ok && onClose())
  return (
    <Alert tone="warn" action={<Key variant="quiet" onPress={drop}>{words.drop}</Key>}>
      <p>{words.proposed(agentName(register, proposal.agent) ?? exclusionWords.agent, proposal.day)}</p>
      {decides || <p>{words.waits}</p>}
    </Alert>
  )
}
