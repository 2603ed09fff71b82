import DoorOpen from 'lucide-react/icons/door-open'
import { Suspense, memo, useState } from 'react'
import type { CSSProperties } from 'react'
import { useLocation } from 'wouter'
import { presentOn } from '#domain/passage.ts'
import type { Present } from '#domain/passage.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer, useAnswerLater } from '#ui/app/house.ts'
import { later, soon, useIsFollowed } from '#ui/app/later.ts'
import { useNow } from '#ui/app/useNow.ts'
import { DeskMenu } from '#ui/desk/DeskMenu.tsx'
import { PresentRow } from '#ui/desk/PresentRow.tsx'
import s from '#ui/desk/PresentPane.module.css'
import { dayLogHref } from '#ui/desk/dayLogHref.ts'
import { prestationsOf } from '#ui/desk/prestationsOf.ts'
import type { Desk } from '#ui/desk/useDesk.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { cardRead } from '#ui/texts/cardRead.ts'
import { weekdayAndDay } from '#ui/texts/dates.ts'

const CardScanner = later(async () => (await import('#ui/cards/CardScanner.tsx')).CardScanner)

const GroupDialog = soon(async () => (await import('#ui/desk/GroupDialog.tsx')).GroupDialog)

const { present } = accueil

type InSight = CSSProperties & { readonly '--in-sight': number }

// In portrait the list lies under the search: it keeps less room while someone is looked for.
const most = { waiting: 4.5, searching: 2 } as const

const anonymousOn = (register: Register, day: ServiceDay): number =>
  actsOn(register, day).filter(({ kind }) => kind === 'anonymousPassage').reduce((sum, { n = 1 }) => sum + n, 0)

/** Who is here today, whoever came last first; a thousand of them cost no more than those in sight. */
export const PresentPane = memo(function PresentPane({ open, searching }: { readonly open: Desk['open']; readonly searching: boolean }) {
  const { day } = useNow()
  const prestations = useAnswer(prestationsOf, undefined)
  const people = useAnswerLater(presentOn, day)
  const row = ({ person }: Present) => <PresentRow {...{ person, prestations }} onOpen={open} />
  const inSight: InSight = { '--in-sight': Math.min(people.length, searching ? most.searching : most.waiting) }
  return (
    <Pane footer={<WaysOut />}>
      <SectionTitle count={people.length} aside={weekdayAndDay(day)}>
        {present.title}
      </SectionTitle>
      <div className={s.people} style={inSight}>
        <WindowedList
          label={present.title}
          items={people}
          keyOf={({ person }) => person}
          render={row}
          empty={<EmptyState icon={DoorOpen}>{present.empty}</EmptyState>}
        />
      </div>
    </Pane>
  )
})

/** Below the list: those who gave no name, and the journal of the day. */
function WaysOut() {
  const { day } = useNow()
  const [, navigate] = useLocation()
  const [grouping, group] = useState(false)
  const [scanning, scan] = useState(false)
  const heads = useAnswerLater(anonymousOn, day)
  const followed = useIsFollowed()
  return (
    <div className={s.ways}>
      {heads > 0 && <span className={s.heads}>{present.anonymous(heads)}</span>}
      <div className={s.keys}>
        <Key variant="quiet" onPress={() => group(true)}>{accueil.keys.group}</Key>
        {'BarcodeDetector' in window && <Key variant="quiet" onPress={() => scan(true)}>{cardRead.scan}</Key>}
        <KeyLink variant="quiet" href={dayLogHref(day)} onNavigate={navigate}>{present.dayLog}</KeyLink>
        <DeskMenu />
      </div>
      {(followed || grouping) && <Suspense><GroupDialog open={grouping} onClose={() => group(false)} /></Suspense>}
      <Suspense>{scanning && <CardScanner onClose={() => scan(false)} />}</Suspense>
    </div>
  )
}
