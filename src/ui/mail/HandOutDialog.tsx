import { useCallback, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useRegister } from '#ui/app/house.ts'
import { useLayer } from '#ui/app/layers.ts'
import s from '#ui/mail/HandOut.module.css'
import { HandOutOthers } from '#ui/mail/HandOutOthers.tsx'
import { HandOutPieces } from '#ui/mail/HandOutPieces.tsx'
import { MailStops } from '#ui/mail/MailStops.tsx'
import { OneFormContext } from '#ui/mail/useOneForm.ts'
import { ReturnToSender } from '#ui/mail/ReturnToSender.tsx'
import { sumOf, useHandOut } from '#ui/mail/useHandOut.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { handOut } from '#ui/texts/handOut.ts'
import { nameOf } from '#ui/texts/names.ts'

type HandOutDialogProps = { readonly person: PersonId; readonly open?: boolean; readonly onClose: () => void }

/** Someone's mail, beyond what one key can say: some of it, to somebody else, to another place, or no longer taken in. Opens anew each time. */
export function HandOutDialog({ person, open = true, onClose }: HandOutDialogProps) {
  return open ? <OpenHandOut key={person} person={person} onClose={onClose} /> : null
}

const formNamed = (word: string): string | undefined => (word === '' ? undefined : word)

// Another tablet may write what an open form is for: the form leaves its foot empty, and the dialog is whole again.
const useFoot = (person: PersonId) => {
  const [opened, openForm] = useLayer(`handOut ${person}`, formNamed)
  const [foot, setFoot] = useState<HTMLElement | null>(null)
  const footRef = useCallback((place: HTMLElement | null) => {
    if (place === null) return undefined
    setFoot(place)
    const watch = new MutationObserver(() => {
      if (place.childElementCount === 0) openForm(undefined)
    })
    watch.observe(place, { childList: true })
    return () => watch.disconnect()
  }, [openForm])
  return { opened, openForm, foot, footRef }
}

function OpenHandOut({ person, onClose }: Omit<HandOutDialogProps, 'open'>) {
  const register = useRegister()
  const handing = useHandOut(person, onClose)
  const nothing = sumOf(handing.pieces) === 0
  const { opened, openForm, foot, footRef } = useFoot(person)
  const whole = opened === undefined
  // An open form has the foot of the dialog: what is typed there is not left behind by a key that hands out.
  const actions = (
    <>
      <div ref={footRef} className={s.foot} />
      {whole && (
        <>
          <ResumedDraft draft={handing.draft} />
          <Key onPress={onClose}>{handOut.close}</Key>
          <Key variant="filled" reason={nothing ? handOut.noneChosen : undefined} onPress={() => void handing.hand({})}>{handOut.toHolder}</Key>
        </>
      )}
    </>
  )
  return (
    <Dialog open title={handOut.title(nameOf(register, person))} onClose={whole ? onClose : () => openForm(undefined)} actions={actions}>
      <OneFormContext value={{ opened, open: openForm, foot }}>
        {whole && <HandOutPieces {...handing} />}
        {handing.refused !== undefined && <Alert tone="bad" urgent>{handing.refused}</Alert>}
        <HandOutOthers person={person} handing={handing} />
        {whole && <ReturnToSender person={person} handing={handing} />}
        <MailStops person={person} />
      </OneFormContext>
    </Dialog>
  )
}
