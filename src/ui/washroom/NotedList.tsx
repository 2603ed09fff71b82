import { useRef } from 'react'
import ShowerHead from 'lucide-react/icons/shower-head'
import WashingMachine from 'lucide-react/icons/washing-machine'
import { tapOf } from '#domain/dayLog.ts'
import { flowsIn, prestationFigure } from '#domain/figures/flows.ts'
import { notedOn } from '#domain/prestation.ts'
import type { NotedPrestation } from '#domain/prestation.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { NotedRow } from '#ui/washroom/NotedRow.tsx'
import s from '#ui/washroom/Washroom.module.css'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { washroom } from '#ui/texts/washroom.ts'
import type { WashroomCode } from '#ui/texts/washroom.ts'

const icons = { shower: ShowerHead, laundry: WashingMachine } as const

type NotedListProps = { readonly code: WashroomCode; readonly day: ServiceDay }

/** One prestation of a day, the latest on top, under the total that the report will give. */
export function NotedList({ code, day }: NotedListProps) {
  const register = useRegister()
  const noted = useAnswer((known) => notedOn(known, day, code).toReversed(), `${day} ${code}`)
  const takeBack = useTakeBack()
  const box = useRef<HTMLElement>(null)
  const undo = async ({ fact }: NotedPrestation) => {
    await takeBack(tapOf(register, fact))
    // The line that had the focus is gone: the list keeps it.
    if (document.activeElement === document.body) box.current?.focus()
  }
  return (
    <section ref={box} tabIndex={-1} className={s.list} aria-label={washroom.titles[code]}>
      <SectionTitle aside={<Total code={code} day={day} />}>{washroom.titles[code]}</SectionTitle>
      <RowList
        label={washroom.titles[code]}
        items={noted}
        keyOf={({ fact }) => fact.id}
        empty={<EmptyState icon={icons[code]}>{washroom.empty[code]}</EmptyState>}
        render={(one) => <NotedRow noted={one} code={code} onUndo={() => void undo(one)} />}
      />
    </section>
  )
}

// The figure itself (metier.md §6): a doublon is on the list and not in the total.
function Total({ code, day }: NotedListProps) {
  const figure = prestationFigure(code)
  const total = useAnswer((register) => flowsIn(register, { from: day, to: day }).sums.get(figure) ?? 0, `${day} ${figure}`)
  return <strong className={s.total} data-figure={figure} data-value={total}>{washroom.count(code, total)}</strong>
}
