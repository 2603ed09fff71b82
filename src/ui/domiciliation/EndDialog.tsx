import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { clockOn } from '#domain/domiciliation/clock.ts'
import { grounds, isLegalGround } from '#domain/domiciliation/words.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailOf, waitingIn } from '#domain/mail/ledger.ts'
import { whoIs } from '#domain/person/who.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useFields } from '#ui/domiciliation/useFields.ts'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { gestures, titled } from '#ui/texts/domiciliationGestures.ts'
import { nameOf } from '#ui/texts/names.ts'
import { groundWords } from '#ui/texts/words.ts'

type Fields = { readonly day: string; readonly ground: Ground | ''; readonly detail: string }

const { end } = gestures
const choices = [{ value: '', word: gestures.choose }, ...grounds.map((value) => ({ value, word: groundWords[value] }))] as const
const inFields = ['noSuchDay', 'dayAhead', 'groundMissing', 'notSilent', 'reasonMissing', 'textTooLong']

const useEnding = (person: PersonId) => {
  const { day } = useNow()
  const [fields, write] = useFields<Fields>(() => ({ day, ground: '', detail: '' }))
  const step = () => {
    const decidedOn = serviceDay(fields.day)
    if (decidedOn === undefined) return 'noSuchDay'
    return endDomiciliation({ person, decidedOn, detail: fields.detail, ...(fields.ground === '' ? {} : { ground: fields.ground }) })
  }
  return { fields, step, write }
}

/** Radiation: what is known stands first, a human chooses the ground, and the keys say the verb and the name. */
export function EndDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const gesture = useGesture(onClose)
  const { fields, write, step } = useEnding(person)
  const name = nameOf(register, person)
  const words = { title: end.title(name), verb: end.verb(titled(whoIs(register, person), name)), keep: end.keep }
  return (
    <GestureDialog {...words} danger {...{ gesture, inFields, step, onClose }}>
      <WhatIsKnown person={person} />
      <TextField label={gestures.decidedOn} type="date" value={fields.day} onChange={(day) => write({ day })} error={gesture.wrong('noSuchDay', 'dayAhead')} />
      <SelectField label={end.ground} options={choices} value={fields.ground} onChange={(ground) => write({ ground })} error={gesture.wrong('groundMissing', 'notSilent')} />
      {fields.ground !== '' && !isLegalGround(fields.ground) && <Alert tone="warn">{end.notLegal}</Alert>}
      <p>{end.remedies}</p>
      <TextArea
        label={end.detail}
        hint={gestures.facts}
        optional={fields.ground !== 'other'}
        maxLength={200}
        value={fields.detail}
        onChange={(detail) => write({ detail })}
        error={gesture.wrong('reasonMissing', 'textTooLong')}
      />
    </GestureDialog>
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
