import { useState } from 'react'
import { addDays } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { useSearchKeys } from '#ui/app/useSearchKeys.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Period } from '#ui/parts/Period.tsx'
import { Candidates } from '#ui/washroom/Candidates.tsx'
import { NotedList } from '#ui/washroom/NotedList.tsx'
import { PastDay } from '#ui/washroom/PastDay.tsx'
import { WashLine } from '#ui/washroom/WashLine.tsx'
import s from '#ui/washroom/Washroom.module.css'
import { useServing } from '#ui/washroom/useServing.ts'
import { washroom, washroomCodes } from '#ui/texts/washroom.ts'

/** Douches et linge: who was served, and whom to serve next. */
export function WashroomRoom() {
  const { day: today } = useNow()
  const [past, look] = useState<ServiceDay>()
  const browses = useRight('browse')
  const serving = useServing()
  useSearchKeys(serving.input)
  const day = past ?? today
  const go = (next: ServiceDay) => look(next < today ? next : undefined)
  const period = (
    <Period
      word={washroom.day(day, today)}
      beforeName={washroom.before}
      afterName={washroom.after}
      onBefore={() => go(addDays(day, -1))}
      onAfter={day < today ? () => go(addDays(day, 1)) : undefined}
    />
  )
  return (
    <Panes
      topStart={<WashLine serving={serving} off={day !== today} />}
      topEnd={browses ? period : undefined}
      start={day === today ? <Candidates serving={serving} day={day} /> : <PastDay day={day} onBack={() => look(undefined)} />}
      end={
        <div className={s.noted}>
          <Pane label={washroom.day(day, today)}>
            {washroomCodes.map((code) => <NotedList key={code} code={code} day={day} />)}
          </Pane>
        </div>
      }
    />
  )
}
