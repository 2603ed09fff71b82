import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { proposeRadiation } from '#desk/proposeRadiation.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import { grounds } from '#domain/domiciliation/words.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOf, waitingIn } from '#domain/mail/ledger.ts'
import { whoIs } from '#domain/person/who.ts'
import { serviceDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { GroundWarning } from '#ui/domiciliation/GroundWarning.tsx'
import { PriorStanding } from '#ui/domiciliation/PriorStanding.tsx'
import { Untried } from '#ui/domiciliation/Untried.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { useMissing } from '#ui/exchange/useMissing.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures, titled } from '#ui/texts/domiciliationGestures.ts'
import { incomplete } from '#ui/texts/exchange.ts'
import { nameOf } from '#ui/texts/names.ts'
import { groundWords } from '#ui/texts/words.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

type Fields = { readonly day: string; readonly ground: Ground | ''; readonly detail: string; readonly accepted: boolean }

const { end } = gestures
const choices = [{ value: '', word: gestures.choose }, ...grounds.map((value) => ({ value, word: groundWords[value] }))] as const
const inFields = ['noSuchDay', 'dayAhead', 'groundMissing', 'notSilent', 'notLapsed', 'requestOpen', 'reasonMissing', 'textTooLong']

// Whoever confirms starts from what another proposed.
const useFirstFields = (person: PersonId, day: ServiceDay): (() => Fields) => {
  const register = useRegister()
  const agent = useStanding()
  const flagged = clockOn(register, person, day)?.stage === 'flagged'
  const { ground = flagged ? 'nonManifestation' : '', detail = '' } = proposedRadiations(register, person, day).findLast((proposed) => proposed.agent !== agent)?.secret ?? {}
  return () => ({ day, ground, detail, accepted: false })
}

const useEnding = (person: PersonId, gesture: typeof endDomiciliation, draft: FormDraft) => {
  const { day } = useNow()
  const { standing: { loading } } = useExchange()
  const [fields, write] = useFields(draft, useFirstFields(person, day))
  const { ground, detail, accepted } = fields
  const decidedOn = serviceDay(fields.day)
  const isSilence = ground === 'nonManifestation'
  // A decision that is dated in the past is taken today all the same: what a tablet may still tell is asked up to now.
  const isProvisional = useMissing(day).length > 0 && isSilence
  const step = () => {
    if (decidedOn === undefined) return 'noSuchDay'
    if (isSilence && loading !== undefined) return 'stillLoading'
    const known = isProvisional ? ({ incomplete: accepted ? 'accepted' : 'unseen' } as const) : {}
    return gesture({ person, decidedOn, detail, ...known, ...(ground === '' ? {} : { ground }) })
  }
  return { fields, step, write, isOptional: ground !== 'other' && !isProvisional, provisionalOn: isProvisional ? day : undefined }
}

type EndDialogProps = {
  readonly person: PersonId
  readonly onClose: () => void
  /** The first of two signatures. */
  readonly proposing?: boolean
}

/** Radiation: what is known stands first, a human chooses the ground, and the keys say the verb and the name. */
export function EndDialog({ person, onClose, proposing = false }: EndDialogProps) {
  const register = useRegister()
  const draft = useDraft(proposing ? 'propose' : 'end', person)
  const gesture = useGesture(onClose, draft)
  const { fields, write, step, isOptional, provisionalOn } = useEnding(person, proposing ? proposeRadiation : endDomiciliation, draft)
  const name = nameOf(register, person)
  const said = proposing ? end.propose : end
  const words = { title: said.title(name), verb: said.verb(titled(whoIs(register, person), name)), keep: end.keep }
  return (
    <GestureDialog {...words} danger={!proposing} {...{ gesture, inFields, step, onClose }}>
      <WhatIsKnown person={person} />
      <TextField label={gestures.decidedOn} type="date" value={fields.day} onChange={(day) => write({ day })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
      <SelectField label={end.ground} options={choices} value={fields.ground} onChange={(ground) => write({ ground })} error={gesture.wrong('groundMissing', 'notSilent', 'notLapsed', 'requestOpen')} />
      <GroundWarning ground={fields.ground} />
      <Untried person={person} ground={fields.ground} />
      <PriorStanding person={person} ground={fields.ground} day={serviceDay(fields.day)} />
      {provisionalOn !== undefined && <Incomplete day={provisionalOn} accepted={fields.accepted} onAccept={(accepted) => write({ accepted })} />}
      <p>{proposing ? end.propose.text : end.remedies}</p>
      <Detail value={fields.detail} optional={isOptional} onChange={(detail) => write({ detail })} gesture={gesture} />
    </GestureDialog>
  )
}

type DetailProps = { readonly value: string; readonly optional: boolean; readonly onChange: (detail: string) => void; readonly gesture: Gesture }

function Detail({ value, optional, onChange, gesture }: DetailProps) {
  const error = gesture.wrong('reasonMissing', 'textTooLong')
  return <TextArea label={end.detail} hint={gestures.facts} optional={optional} maxLength={200} value={value} caution={cautionOf(value)} onChange={onChange} error={error} />
}

type IncompleteProps = { readonly day: ServiceDay; readonly accepted: boolean; readonly onAccept: (accepted: boolean) => void }

/** A sign of life may still come from a silent tablet: one decides all the same on purpose only. */
function Incomplete({ day, accepted, onAccept }: IncompleteProps) {
  return (
    <>
      <Provisional day={day} />
      <CheckField label={incomplete.accept} hint={incomplete.acceptHint} checked={accepted} onChange={onAccept} />
    </>
  )
}

function WhatIsKnown({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const clock = clockOn(register, person, day)
  const waiting = waitingIn(mailOf(register, person))
  return (
    <Alert tone="info">
      {clock !== undefined && <p>{end.contact(clock, day)}</p>}
      {waiting !== 0 && <p>{end.mail(waiting)}</p>}
    </Alert>
  )
}
