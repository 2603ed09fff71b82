import CalendarCheck from 'lucide-react/icons/calendar-check'
import FileCheck from 'lucide-react/icons/file-check'
import FilePlus from 'lucide-react/icons/file-plus'
import FileText from 'lucide-react/icons/file-text'
import Inbox from 'lucide-react/icons/inbox'
import MessagesSquare from 'lucide-react/icons/messages-square'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import Phone from 'lucide-react/icons/phone'
import { handOverAttestation } from '#desk/handOverAttestation.ts'
import { recordContact } from '#desk/recordContact.ts'
import type { PersonId } from '#domain/ids.ts'
import { useAct } from '#ui/app/useAct.ts'
import type { Layer } from '#ui/domiciliation/GestureLayer.tsx'
import s from '#ui/domiciliation/FileKeys.module.css'
import type { Step, Steps } from '#ui/domiciliation/nextSteps.ts'
import { RadiationLink } from '#ui/domiciliation/RadiationLink.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { reserved } from '#ui/texts/reserved.ts'

type FileKeysProps = { readonly person: PersonId; readonly steps: Steps; readonly onOpen: (layer: Layer) => void }

type First = Exclude<Step, 'radiation'>

const icons: Readonly<Partial<Record<First, Icon>>> = {
  request: Inbox, interview: MessagesSquare, grant: FilePlus, renew: CalendarCheck, letter: FileText, attestation: FileCheck,
}

/** What was heard of the person, and the next lawful step. A call is one tap: the bar takes it back. */
export function FileKeys({ person, steps: { first, toDecide }, onOpen }: FileKeysProps) {
  const act = useAct()
  const press = (step: First) => (step === 'attestation' ? void act(handOverAttestation({ person })) : onOpen(step))
  return (
    <KeyRow fill>
      <Key icon={Phone} onPress={() => void act(recordContact({ person, channel: 'call' }))}>
        {gestures.keys.call}
      </Key>
      <Key icon={NotebookPen} onPress={() => onOpen('contact')}>
        {gestures.keys.contact}
      </Key>
      {first !== undefined && (
        <div className={s.step}>
          {first === 'radiation' ? <RadiationLink variant="filled" /> : <Key icon={icons[first]} variant="filled" wide onPress={() => press(first)}>{gestures.keys[first]}</Key>}
        </div>
      )}
      {toDecide && <p className={s.step}>{reserved.toDecide}</p>}
    </KeyRow>
  )
}
