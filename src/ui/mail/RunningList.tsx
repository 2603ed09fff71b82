import { memo, useRef } from 'react'
import type { RefObject } from 'react'
import Mail from 'lucide-react/icons/mail'
import { arrivalsOn, piecesOf } from '#domain/mail/arrivals.ts'
import type { Arrival } from '#domain/mail/arrivals.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { RunningRow } from '#ui/mail/RunningRow.tsx'
import s from '#ui/mail/Sort.module.css'
import { useRoom } from '#ui/parts/useRoom.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { mail } from '#ui/texts/mail.ts'

const { running } = mail

// Under this room, in rem, a row takes two lines.
const limits = [24]

const keyOf = ({ facts }: Arrival): string => facts[0]?.id ?? ''

const countOf = (arrivals: readonly Arrival[]): string =>
  mailKinds.map((kind) => ({ kind, n: piecesOf(arrivals, kind) })).filter(({ n }) => n > 0).map(({ kind, n }) => running.count(kind, n)).join(' · ')

/** What came in today, the latest on top; each can be taken back. `line` is where the next name is typed. */
export const RunningList = memo(function RunningList({ line }: { readonly line: RefObject<HTMLInputElement | null> }) {
  const { day, at } = useNow()
  const arrivals = useAnswer((register) => arrivalsOn(register, day), day)
  const takeBack = useTakeBack()
  const box = useRef<HTMLDivElement>(null)
  const lines = useRoom(box, limits)
  const title = running.title(at)
  const undo = async ({ facts }: Arrival) => {
    await takeBack(facts)
    // What had the focus is gone: the hand goes on where it types.
    if (document.activeElement === document.body) line.current?.focus()
  }
  return (
    <Pane label={title}>
      <SectionTitle count={arrivals.reduce((sum, { n }) => sum + n, 0)} aside={countOf(arrivals)}>{title}</SectionTitle>
      <div ref={box} className={s.running} data-lines={lines}>
        <WindowedList
          label={title}
          items={arrivals}
          keyOf={keyOf}
          rowHeight={lines === 1 ? 62 : 102}
          empty={<EmptyState icon={Mail}>{running.empty}</EmptyState>}
          render={(arrival, place) => <RunningRow arrival={arrival} last={place === 0} onUndo={() => void undo(arrival)} />}
        />
      </div>
    </Pane>
  )
})
