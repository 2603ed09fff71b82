import { useState } from 'react'
import { countMail } from '#desk/countMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useTold } from '#ui/settings/useTold.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { domifa } from '#ui/texts/domifa.ts'
import { nameOf } from '#ui/texts/names.ts'

const words = domifa.pile

/** What lies there for somebody, kind by kind, written as the correction of a stocktake. */
export function PileDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const name = useAnswer(nameOf, person)
  const mail = useAnswer(mailOf, person)
  const told = useTold()
  const [counts, setCounts] = useState<Readonly<Record<MailKind, number>>>(() => ({ letter: mail.letter.waiting, registeredNotice: mail.registeredNotice.waiting, parcel: mail.parcel.waiting }))
  const [refused, refuse] = useState('')
  const note = async () => {
    const wish = mailKinds.map((kind) => ({ person, mail: kind, counted: counts[kind], stood: mail[kind].waiting }))
    const sentence = await told(countMail({ counts: wish, reason: words.reason }))
    if (sentence === undefined) onClose()
    else refuse(sentence)
  }
  const actions = (
    <>
      <Key onPress={onClose}>{words.cancel}</Key>
      <Key variant="filled" onPress={() => void note()}>{words.go}</Key>
    </>
  )
  return (
    <Dialog open title={words.of(name)} onClose={onClose} actions={actions}>
      {mailKinds.map((kind) => (
        <Stepper key={kind} label={words.kinds[kind]} value={counts[kind]} onChange={(n) => setCounts({ ...counts, [kind]: n })} />
      ))}
      <Alert tone="warn" reserve>{refused}</Alert>
    </Dialog>
  )
}
