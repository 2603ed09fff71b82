import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import Inbox from 'lucide-react/icons/inbox'
import type { Waiting } from '#domain/mail/ledger.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useSearchKeys } from '#ui/app/useSearchKeys.ts'
import { HandOutDialog } from '#ui/mail/HandOutDialog.tsx'
import s from '#ui/mail/Pile.module.css'
import { PileRow } from '#ui/mail/PileRow.tsx'
import { useRoom } from '#ui/parts/useRoom.ts'
import { usePile } from '#ui/mail/usePile.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { mail } from '#ui/texts/mail.ts'

// The room in rem under which a row takes one more line, and its height in px then.
const limits = [50, 34]
const heights = [68, 92, 164]

/** La pile: whose mail waits, since when, and the one key that hands it over. */
export function PileTab({ tabs }: { readonly tabs: ReactNode }) {
  const [text, type] = useState('')
  const { pile, shown, handOut, keepInPlace } = usePile(text)
  const [opened, open] = useState<Waiting>()
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useSearchKeys(input)
  const { day } = useNow()
  const lines = useRoom(box, limits)
  const pieces = pile.reduce((sum, { total }) => sum + total, 0)
  return (
    <Panes
      top={tabs}
      end={
        <div ref={box} className={s.pile} data-lines={lines}>
          <div className={s.filter}><SearchBox ref={input} value={text} onChange={type} placeholder={mail.pile.filterHint} /></div>
          <Pane label={mail.pile.title}>
            <SectionTitle aside={pile.length === 0 ? undefined : mail.pile.summary(pieces, pile.length)}>{mail.pile.title}</SectionTitle>
            <WindowedList
              label={mail.pile.list}
              items={shown}
              keyOf={({ waiting }) => waiting.person}
              rowHeight={heights[lines - 1]}
              empty={<EmptyState icon={Inbox}>{text === '' ? mail.pile.empty : mail.pile.noMatch}</EmptyState>}
              render={(line) => <PileRow line={line} day={day} onOpen={() => open(line.waiting)} onHandOut={() => handOut(line.waiting)} />}
            />
          </Pane>
          {opened !== undefined && <OpenedDialog waiting={opened} onServe={keepInPlace} onClose={() => open(undefined)} />}
        </div>
      }
    />
  )
}

type OpenedDialogProps = { readonly waiting: Waiting; readonly onServe: (waiting: Waiting) => void; readonly onClose: () => void }

// Whatever leaves through the dialog, the line keeps its place.
function OpenedDialog({ waiting, onServe, onClose }: OpenedDialogProps) {
  const close = () => {
    onServe(waiting)
    onClose()
  }
  return <HandOutDialog person={waiting.person} open onClose={close} />
}
