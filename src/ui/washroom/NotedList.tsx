import { useRef } from 'react'
import ShowerHead from 'lucide-react/icons/shower-head'
import WashingMachine from 'lucide-react/icons/washing-machine'
import { tapOf } from '#domain/dayLog.ts'
import { notedOn } from '#domain/prestation.ts'
import type { NotedPrestation } from '#domain/prestation.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { DayTotal } from '#ui/washroom/DayTotal.tsx'
import { NotedRow } from '#ui/washroom/NotedRow.tsx'
import s from '#ui/washroom/Washroom.module.css'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { washroom } from '#ui/texts/washroom.ts'
import type { WashroomCode } from '#ui/texts/washroom.ts'

const icons = { shower: ShowerHead, laundry: WashingMachine } as const

type NotedListProps = { readonly code: WashroomCode; readonly day: ServiceDay; /** Its total stands elsewhere. */ readonly bare?: boolean }

/** One prestation of a day, the latest on top, under the total that the report will give. */
export function NotedList({ code, day, bare = false }: NotedListProps) {
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
      <SectionTitle aside={bare ? undefined : <DayTotal code={code} day={day} />}>{washroom.titles[code]}</SectionTitle>
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
