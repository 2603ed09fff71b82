import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { HandOutOthers } from '#ui/mail/HandOutOthers.tsx'
import { HandOutPieces } from '#ui/mail/HandOutPieces.tsx'
import { MailStops } from '#ui/mail/MailStops.tsx'
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

function OpenHandOut({ person, onClose }: Omit<HandOutDialogProps, 'open'>) {
  const register = useRegister()
  const handing = useHandOut(person, onClose)
  const nothing = sumOf(handing.pieces) === 0
  const actions = (
    <>
      <Key onPress={onClose}>{handOut.close}</Key>
      <Key variant="filled" reason={nothing ? handOut.noneChosen : undefined} onPress={() => void handing.hand({})}>
        {handOut.toHolder}
      </Key>
    </>
  )
  return (
    <Dialog open title={handOut.title(nameOf(register, person))} onClose={onClose} actions={actions}>
      <HandOutPieces {...handing} />
      {handing.refused !== undefined && <Alert tone="bad" urgent>{handing.refused}</Alert>}
      <HandOutOthers person={person} handing={handing} />
      <ReturnToSender person={person} handing={handing} />
      <MailStops person={person} />
    </Dialog>
  )
}
