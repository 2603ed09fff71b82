import { useCallback, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useRight } from '#ui/app/useRole.ts'
import { usePrinting } from '#ui/app/usePrinting.ts'
import { ForwardDialog } from '#ui/mail/ForwardDialog.tsx'
import { ForwardHead } from '#ui/mail/ForwardHead.tsx'
import { ForwardPaper } from '#ui/mail/ForwardPaper.tsx'
import s from '#ui/mail/Pile.module.css'
import { PileRow } from '#ui/mail/PileRow.tsx'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { useForward } from '#ui/mail/useForward.ts'
import type { Onward } from '#ui/mail/useForward.ts'
import { usePileRows } from '#ui/mail/usePileRows.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { forwardWords as words } from '#ui/texts/forward.ts'

/**
 * Réexpédier: whose mail goes further today. An address is personal (metier.md §8), and whoever writes the envelope needs it: it
 * stands on no list; one is behind a name for whoever may send mail on, the desk included (§9); all of them leave on paper from worker up.
 */
export function ForwardTab({ tabs }: { readonly tabs: ReactNode }) {
  const onward = useForward()
  const note = useNoteAccess()
  // A print by the browser's own key takes no address away without the right.
  const labels = useRight('files') ? onward.envelopes.length : 0
  const noted = useCallback(() => {
    if (labels > 0) note('listExported', { detail: words.paper.noted(labels) })
  }, [note, labels])
  const { printing, print } = usePrinting(noted)
  // The paper lies outside of the panes, which would cut it.
  return (
    <>
      <Panes top={tabs} end={<Sending onward={onward} onPrint={labels > 0 ? print : undefined} />} />
      {printing && labels > 0 && <ForwardPaper lines={onward.envelopes} />}
    </>
  )
}

function Sending({ onward, onPrint }: { readonly onward: Onward; readonly onPrint: (() => void) | undefined }) {
  const box = useRef<HTMLDivElement>(null)
  const { lines, rowHeight } = usePileRows(box)
  const [opened, open] = useState<PileLine>()
  const close = (line: PileLine) => {
    onward.keepInPlace([line])
    open(undefined)
  }
  return (
    <div ref={box} className={s.pile} data-lines={lines}>
      <Pane label={words.heading}>
        <ForwardHead onward={onward} onPrint={onPrint} />
        <WindowedList
          label={words.list}
          items={onward.lines}
          keyOf={({ waiting }) => waiting.person}
          rowHeight={rowHeight}
          empty={<EmptyState icon={ArrowRight}>{words.empty}</EmptyState>}
          render={(line) => <PileRow line={line} day={onward.day} onOpen={() => open(line)} onForward={() => onward.forward(line)} />}
        />
      </Pane>
      {opened !== undefined && <ForwardDialog line={opened} onForward={() => onward.forward(opened)} onClose={() => close(opened)} />}
    </div>
  )
}
