import { useState } from 'react'
import { excuseAbsence } from '#desk/excuseAbsence.ts'
import type { Absence } from '#domain/domiciliation/clock.ts'
import type { PersonId } from '#domain/ids.ts'
import { serviceDay } from '#domain/time.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { WithdrawDialog } from '#ui/domiciliation/WithdrawDialog.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { file } from '#ui/texts/domiciliationFile.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { parts } from '#ui/texts/parts.ts'
import { excuseCauseWords, unknownWord } from '#ui/texts/words.ts'

type AbsenceDetailProps = { readonly absence: Absence; readonly person: PersonId; readonly onClose: () => void }

const { absenceDetail: words } = gestures

/** Cause and proof of one absence; an open one is closed here, a mistaken one taken back. */
export function AbsenceDetail({ absence, person, onClose }: AbsenceDetailProps) {
  const [doing, go] = useState<'close' | 'withdraw'>()
  if (doing === 'close') return <CloseAbsence absence={absence} person={person} onClose={onClose} />
  if (doing === 'withdraw') return <WithdrawDialog fact={absence.id} what={file.absence(absence.data)} verb={words.withdraw} onClose={onClose} />
  const actions = (
    <>
      <Key variant="danger" onPress={() => go('withdraw')}>{words.withdraw}</Key>
      <CloseKey absence={absence} onPress={() => go('close')} />
      <Key onPress={onClose}>{parts.dialog.close}</Key>
    </>
  )
  return (
    <Dialog open title={words.title} onClose={onClose} actions={actions} apart>
      <p>{file.absence(absence.data)}.</p>
      <Why absence={absence} />
    </Dialog>
  )
}

function CloseKey({ absence: { data: { from, to } }, onPress }: { readonly absence: Absence; readonly onPress: () => void }) {
  const { day } = useNow()
  const runs = from <= day && (to === undefined || to >= day)
  return runs ? <Key onPress={onPress}>{words.close}</Key> : null
}

function Why({ absence: { secret = {} } }: { readonly absence: Absence }) {
  const { cause, proof } = secret
  return (
    <>
      <p>{words.cause(cause === undefined ? unknownWord : excuseCauseWords[cause])}</p>
      {proof !== undefined && <p>{words.proof(proof)}</p>}
    </>
  )
}

const inFields = ['noSuchDay', 'periodReversed']

function CloseAbsence({ absence: { id, data, secret }, person, onClose }: AbsenceDetailProps) {
  const { day } = useNow()
  const draft = useDraft('closeAbsence', person, id)
  const gesture = useGesture(onClose, draft)
  const [text, write] = useKept<string>(draft, 'to', day)
  const step = () => {
    const to = serviceDay(text)
    if (to === undefined) return 'noSuchDay'
    return excuseAbsence({ person, from: data.from, to, cause: secret?.cause ?? 'other', proof: secret?.proof ?? false, replaces: id })
  }
  return (
    <GestureDialog title={words.close} verb={words.close} {...{ gesture, inFields, step, onClose }}>
      <p>{file.absence(data)}.</p>
      <TextField label={words.closedOn} type="date" value={text} onChange={write} error={gesture.wrong('noSuchDay', 'periodReversed')} takesFocus />
    </GestureDialog>
  )
}
