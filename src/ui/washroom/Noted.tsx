import type { ReactNode } from 'react'
import type { ServiceDay } from '#domain/time.ts'
import { NotedList } from '#ui/washroom/NotedList.tsx'
import s from '#ui/washroom/Washroom.module.css'
import { Pane } from '#ui/parts/Pane.tsx'
import { washroom, washroomCodes } from '#ui/texts/washroom.ts'

type NotedProps = { readonly day: ServiceDay; readonly today: ServiceDay; /** The totals stand elsewhere. */ readonly bare?: boolean; /** The way to other days. */ readonly head?: ReactNode }

/** What was noted on a day. */
export function Noted({ day, today, bare, head }: NotedProps) {
  return (
    <div className={s.noted}>
      <Pane label={washroom.day(day, today)}>
        {head}
        {washroomCodes.map((code) => <NotedList key={code} code={code} day={day} bare={bare ?? false} />)}
      </Pane>
    </div>
  )
}
