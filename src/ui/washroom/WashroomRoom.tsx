import { useState } from 'react'
import type { ReactNode } from 'react'
import { addDays } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { useSearchKeys } from '#ui/app/useSearchKeys.ts'
import { Panes } from '#ui/parts/Panes.tsx'
import { Period } from '#ui/parts/Period.tsx'
import { Candidates } from '#ui/washroom/Candidates.tsx'
import { DayKeys } from '#ui/washroom/DayKeys.tsx'
import { NoPlaces } from '#ui/washroom/NoPlaces.tsx'
import { Noted } from '#ui/washroom/Noted.tsx'
import { PastDay } from '#ui/washroom/PastDay.tsx'
import { PlaceGrid } from '#ui/washroom/PlaceGrid.tsx'
import { Waiting } from '#ui/washroom/Waiting.tsx'
import type { WashTab } from '#ui/washroom/Waiting.tsx'
import { WashLine } from '#ui/washroom/WashLine.tsx'
import { usePlaces } from '#ui/washroom/usePlaces.ts'
import { useServing } from '#ui/washroom/useServing.ts'
import type { Serving } from '#ui/washroom/useServing.ts'
import { washroom } from '#ui/texts/washroom.ts'

/** Douches et linge: who waits, the cabins and machines, and who was served. */
export function WashroomRoom() {
  const { day: today } = useNow()
  const [past, look] = useState<ServiceDay>()
  const browses = useRight('browse')
  const serving = useServing()
  useSearchKeys(serving.input)
  const day = past ?? today
  const period = browses ? <DayPeriod day={day} today={today} onGo={(next) => look(next < today ? next : undefined)} /> : undefined
  if (day === today) return <Today serving={serving} day={day} period={period} />
  return (
    <Panes
      topStart={<WashLine serving={serving} off />}
      topEnd={period}
      start={<PastDay day={day} onBack={() => look(undefined)} />}
      end={<Noted day={day} today={today} />}
    />
  )
}

type TodayProps = { readonly serving: Serving; readonly day: ServiceDay; readonly period: ReactNode }

/** A house without cabins and machines has the list of whom to serve; one that defined them has its queues. */
function Today({ serving, day, period }: TodayProps) {
  const room = usePlaces()
  const [tab, show] = useState<WashTab>('queue')
  if (room.places.length === 0) {
    const end = <><NoPlaces /><Noted day={day} today={day} /></>
    return <Panes topStart={<WashLine serving={serving} off={false} />} topEnd={period} start={<Candidates serving={serving} day={day} queues={[]} />} end={end} />
  }
  return (
    <Panes
      split="even"
      grows="end"
      topStart={<WashLine serving={serving} off={tab === 'queue' && serving.text.trim() === ''} />}
      topEnd={<DayKeys room={room} />}
      start={<Waiting serving={serving} room={room} day={day} tab={tab} onShow={show} />}
      end={<><PlaceGrid room={room} /><Noted day={day} today={day} bare head={period} /></>}
    />
  )
}

type DayPeriodProps = { readonly day: ServiceDay; readonly today: ServiceDay; readonly onGo: (day: ServiceDay) => void }

/** The way to other days. */
function DayPeriod({ day, today, onGo }: DayPeriodProps) {
  return (
    <Period
      word={washroom.day(day, today)}
      beforeName={washroom.before}
      afterName={washroom.after}
      onBefore={() => onGo(addDays(day, -1))}
      onAfter={day < today ? () => onGo(addDays(day, 1)) : undefined}
    />
  )
}
