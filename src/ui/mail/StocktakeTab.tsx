import { useCallback, useRef } from 'react'
import type { ReactNode } from 'react'
import Inbox from 'lucide-react/icons/inbox'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useSearchKeys } from '#ui/app/useSearchKeys.ts'
import { usePrinting } from '#ui/app/usePrinting.ts'
import s from '#ui/mail/Stocktake.module.css'
import { StocktakeFoot } from '#ui/mail/StocktakeFoot.tsx'
import { StocktakePaper } from '#ui/mail/StocktakePaper.tsx'
import { StocktakeRow } from '#ui/mail/StocktakeRow.tsx'
import { StocktakeTools } from '#ui/mail/StocktakeTools.tsx'
import { useStocktake } from '#ui/mail/useStocktake.ts'
import type { Stocktake } from '#ui/mail/useStocktake.ts'
import { walkCounts } from '#ui/mail/walkCounts.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { useRoom } from '#ui/parts/useRoom.ts'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { stocktake as words } from '#ui/texts/stocktake.ts'

// The room in rem under which a row takes one more line, and its height in px then.
const limits = [50, 34]
const heights = [80, 132, 196]

/** Inventaire: the piles in the order of the boxes, what is physically there typed beside what the register says, and one key. */
export function StocktakeTab({ tabs }: { readonly tabs: ReactNode }) {
  const stocktake = useStocktake()
  const note = useNoteAccess()
  const { printing, print } = usePrinting(useCallback(() => note('listExported', { detail: words.paper.title }), [note]))
  // The paper lies outside of the panes, which would cut it.
  return (
    <>
      <Panes top={tabs} end={<Counting stocktake={stocktake} onPrint={print} />} />
      {printing && <StocktakePaper lines={stocktake.all} />}
    </>
  )
}

function Counting({ stocktake, onPrint }: { readonly stocktake: Stocktake; readonly onPrint: () => void }) {
  const box = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  useSearchKeys(input)
  const lines = useRoom(box, limits)
  const counted = stocktake.all.filter(({ done }) => done).length
  return (
    <div ref={box} className={s.stocktake} data-lines={lines}>
      <StocktakeTools stocktake={stocktake} input={input} onPrint={onPrint} />
      <Pane label={words.title} footer={<StocktakeFoot stocktake={stocktake} />}>
        <SectionTitle aside={<HowFar counted={counted} all={stocktake.all.length} />}>{words.title}</SectionTitle>
        <Piles stocktake={stocktake} rowHeight={heights[lines - 1]} />
      </Pane>
    </div>
  )
}

// In the line of the title: a bar of its own would take the height of a pile.
function HowFar({ counted, all }: { readonly counted: number; readonly all: number }) {
  return (
    <span className={s.howFar}>
      <progress value={counted} max={Math.max(1, all)} aria-label={words.counted} />
      {words.progress(counted, all)}
    </span>
  )
}

function Piles({ stocktake: { lines, order, text, count, allThere }, rowHeight }: { readonly stocktake: Stocktake; readonly rowHeight: number | undefined }) {
  const empty = text.trim() !== '' ? words.noMatch : order === 'differences' ? words.noDifference : words.empty
  return (
    // The keys of the fields inside: nothing of its own to press.
    <div role="presentation" className={s.piles} onKeyDown={walkCounts}>
      <WindowedList
        label={words.list}
        items={lines}
        keyOf={({ person }) => person}
        rowHeight={rowHeight}
        empty={<EmptyState icon={Inbox}>{empty}</EmptyState>}
        render={(line) => <StocktakeRow line={line} onCount={(kind, typed) => count(line, kind, typed)} onAllThere={() => allThere(line)} />}
      />
    </div>
  )
}
