import { useState } from 'react'
import { canLeave } from '#domain/mail/toForward.ts'
import { useRegister } from '#ui/app/house.ts'
import { HandOutDialog } from '#ui/mail/HandOutDialog.tsx'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { forwardWords as words } from '#ui/texts/forward.ts'
import { handOut } from '#ui/texts/handOut.ts'
import { kindsCount } from '#ui/texts/mail.ts'
import { nameOf } from '#ui/texts/names.ts'

type ForwardDialogProps = { readonly line: PileLine; readonly onForward: () => void; readonly onClose: () => void }

/** What stands on one envelope; from here also what one key cannot say, in the dialog of the pile. */
export function ForwardDialog({ line: { waiting, onward, left }, onForward, onClose }: ForwardDialogProps) {
  const who = nameOf(useRegister(), waiting.person)
  const [other, turn] = useState(false)
  if (other) return <HandOutDialog person={waiting.person} onClose={onClose} />
  const forward = () => {
    onForward()
    onClose()
  }
  const actions = (
    <>
      <Key onPress={onClose}>{handOut.close}</Key>
      <Key onPress={() => turn(true)}>{words.dialog.other}</Key>
      {left === undefined && canLeave(waiting.mail) && <Key variant="filled" onPress={forward}>{words.forward}</Key>}
    </>
  )
  return (
    <Dialog open title={words.dialog.title(who)} onClose={onClose} actions={actions}>
      <p className={s.address}>{who}{'\n'}{onward?.forwarding.secret?.address}</p>
      <p>{kindsCount(waiting.mail) || words.nothing} · {handOut.forwarding.until(onward?.forwarding.data.to)}</p>
    </Dialog>
  )
}
