import type { ComponentProps } from 'react'
import CalendarCheck from 'lucide-react/icons/calendar-check'
import FilePlus from 'lucide-react/icons/file-plus'
import Gavel from 'lucide-react/icons/gavel'
import Inbox from 'lucide-react/icons/inbox'
import MessagesSquare from 'lucide-react/icons/messages-square'
import NotebookPen from 'lucide-react/icons/notebook-pen'
import Phone from 'lucide-react/icons/phone'
import { recordContact } from '#desk/recordContact.ts'
import type { PersonId } from '#domain/ids.ts'
import { useAct } from '#ui/app/useAct.ts'
import type { Layer } from '#ui/domiciliation/GestureLayer.tsx'
import s from '#ui/domiciliation/FileKeys.module.css'
import type { Step, Steps } from '#ui/domiciliation/nextSteps.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { reserved } from '#ui/texts/reserved.ts'

type FileKeysProps = { readonly person: PersonId; readonly steps: Steps; readonly onOpen: (layer: Layer) => void }

const faces: Readonly<Partial<Record<Step, Pick<ComponentProps<typeof Key>, 'icon' | 'variant'>>>> = {
  request: { icon: Inbox, variant: 'filled' },
  interview: { icon: MessagesSquare, variant: 'filled' },
  grant: { icon: FilePlus, variant: 'filled' },
  renew: { icon: CalendarCheck, variant: 'filled' },
  end: { icon: Gavel, variant: 'danger' },
  propose: { icon: Gavel },
}

/** What was heard of the person, and the next lawful step. A call is one tap: the bar takes it back. */
export function FileKeys({ person, steps: { first, toDecide }, onOpen }: FileKeysProps) {
  const act = useAct()
  return (
    <KeyRow fill>
      <Key icon={Phone} onPress={() => void act(recordContact({ person, channel: 'call' }))}>
        {gestures.keys.call}
      </Key>
      <Key icon={NotebookPen} onPress={() => onOpen('contact')}>
        {gestures.keys.contact}
      </Key>
      {first !== undefined && (
        <div className={first === 'end' ? s.apart : s.step}>
          <Key {...faces[first]} wide onPress={() => onOpen(first)}>
            {gestures.keys[first]}
          </Key>
        </div>
      )}
      {toDecide && <p className={s.step}>{reserved.toDecide}</p>}
    </KeyRow>
  )
}
