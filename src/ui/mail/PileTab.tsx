import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import Inbox from 'lucide-react/icons/inbox'
import { useNow } from '#ui/app/useNow.ts'
import { useSearchKeys } from '#ui/app/useSearchKeys.ts'
import { HandOutDialog } from '#ui/mail/HandOutDialog.tsx'
import s from '#ui/mail/Pile.module.css'
import { PileFilters } from '#ui/mail/PileFilters.tsx'
import { PileReturn } from '#ui/mail/PileReturn.tsx'
import { PileRow } from '#ui/mail/PileRow.tsx'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { usePile } from '#ui/mail/usePile.ts'
import type { Pile } from '#ui/mail/usePile.ts'
import { usePileRows } from '#ui/mail/usePileRows.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { mail } from '#ui/texts/mail.ts'
import { pileWords } from '#ui/texts/pile.ts'

/** La pile: whose mail waits, since when, the one key that hands it over, and what goes back. */
export function PileTab({ tabs }: { readonly tabs: ReactNode }) {
  const pile = usePile()
  const [opened, open] = useState<PileLine>()
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useSearchKeys(input)
  const { lines, rowHeight } = usePileRows(box)
  return (
    <Panes
      top={tabs}
      end={
        <div ref={box} className={s.pile} data-lines={lines}>
          <PileFilters {...pile} input={input} />
          <Pane label={mail.pile.title}>
            <PileHead pile={pile.pile} shown={pile.shown} />
            {pile.view.shown === 'toReturn' && <PileReturn lines={pile.shown} onSendBack={pile.sendBack} />}
            <PileList pile={pile} rowHeight={rowHeight} onOpen={open} />
          </Pane>
          {opened !== undefined && <OpenedDialog line={opened} onServe={(line) => pile.keepInPlace([line])} onClose={() => open(undefined)} />}
        </div>
      }
    />
  )
}

const piecesIn = (all: readonly { readonly total: number }[]): number => all.reduce((sum, { total }) => sum + total, 0)

function PileHead({ pile, shown }: Pick<Pile, 'pile' | 'shown'>) {
  const waiting = shown.filter(({ left }) => left === undefined).map((line) => line.waiting)
  const whole = waiting.length === pile.length
  const summary = whole ? mail.pile.summary(piecesIn(pile), pile.length) : pileWords.part(waiting.length, mail.pile.summary(piecesIn(pile), pile.length))
  return <SectionTitle aside={pile.length === 0 ? undefined : summary}>{mail.pile.title}</SectionTitle>
}

type PileListProps = { readonly pile: Pile; readonly rowHeight: number | undefined; readonly onOpen: (line: PileLine) => void }

function PileList({ pile: { view, shown, handOut, sendBack }, rowHeight, onOpen }: PileListProps) {
  const { day } = useNow()
  const back = view.shown === 'toReturn'
  return (
    <WindowedList
      label={mail.pile.list}
      items={shown}
      keyOf={({ waiting }) => waiting.person}
      rowHeight={rowHeight}
      empty={<EmptyState icon={Inbox}>{emptyWords(view)}</EmptyState>}
      render={(line) => <PileRow line={line} day={day} onOpen={() => onOpen(line)} {...(back ? { onSendBack: () => sendBack([line]) } : { onHandOut: () => handOut(line) })} />}
    />
  )
}

const emptyWords = ({ shown, age, text }: Pile['view']): string => {
  if (text !== '') return mail.pile.noMatch
  if (shown === 'toReturn') return pileWords.noneBack
  return shown === 'all' && age === '0' ? mail.pile.empty : pileWords.narrowed
}

type OpenedDialogProps = { readonly line: PileLine; readonly onServe: (line: PileLine) => void; readonly onClose: () => void }

// Whatever leaves through the dialog, the line keeps its place.
function OpenedDialog({ line, onServe, onClose }: OpenedDialogProps) {
  const close = () => {
    onServe(line)
    onClose()
  }
  return <HandOutDialog person={line.waiting.person} open onClose={close} />
}
