import { Suspense, memo, useRef } from 'react'
import type { RefObject } from 'react'
import { useSearchParams } from 'wouter'
import { serviceDay } from '#domain/time.ts'
import { later, partOf, soon } from '#ui/app/later.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { DeskSearch } from '#ui/desk/DeskSearch.tsx'
import { EntryKeys } from '#ui/desk/EntryKeys.tsx'
import { PeopleList } from '#ui/desk/PeopleList.tsx'
import { PresentPane } from '#ui/desk/PresentPane.tsx'
import { lateCard } from '#ui/desk/lateCard.ts'
import { dayLogKey } from '#ui/desk/dayLogHref.ts'
import { useDesk } from '#ui/desk/useDesk.ts'
import type { Desk } from '#ui/desk/useDesk.ts'
import { useDeskKeys } from '#ui/desk/useDeskKeys.ts'
import { Panes } from '#ui/parts/Panes.tsx'

const DayLog = later(async () => (await import('#ui/desk/DayLog.tsx')).DayLog)

const Card = partOf(lateCard)
const Reserved = soon(async () => (await import('#ui/app/Reserved.tsx')).Reserved)

/** The desk: who comes in, and what they are given; the journal of a day stands behind it; the days before, for whoever may browse. */
export function AccueilRoom() {
  const [search] = useSearchParams()
  const day = serviceDay(search.get(dayLogKey) ?? '')
  const { day: today } = useNow()
  const browses = useRight('browse')
  if (day === undefined) return <FrontDesk />
  if (!browses && day !== today) return <><FrontDesk /><Suspense><Reserved right="browse" /></Suspense></>
  return (
    <Suspense>
      <DayLog key={day} day={day} />
    </Suspense>
  )
}

function FrontDesk() {
  const search = useRef<HTMLInputElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const desk = useDesk({ search, head })
  useDeskKeys({ search, onReset: desk.finder.reset })
  return (
    <Panes
      topStart={<DeskSearch desk={desk} search={search} />}
      topEnd={<EntryKeys desk={desk} />}
      start={<PeopleList desk={desk} />}
      end={<Side chosen={desk.chosen} open={desk.open} next={desk.next} head={head} searching={desk.finder.hits !== undefined} />}
    />
  )
}

type SideProps = Pick<Desk, 'chosen' | 'open' | 'next'> & { readonly head: RefObject<HTMLDivElement | null>; readonly searching: boolean }

// A letter typed in the search makes neither anew.
const Side = memo(function Side({ chosen, open, next, head, searching }: SideProps) {
  if (chosen === undefined) return <PresentPane open={open} searching={searching} />
  return <Suspense><Card key={chosen} person={chosen} head={head} onNext={next} /></Suspense>
})
