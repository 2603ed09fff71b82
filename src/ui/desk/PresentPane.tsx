import DoorOpen from 'lucide-react/icons/door-open'
import { useState } from 'react'
import type { CSSProperties } from 'react'
import { useLocation } from 'wouter'
import { presentOn } from '#domain/passage.ts'
import type { Present } from '#domain/passage.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { GroupDialog } from '#ui/desk/GroupDialog.tsx'
import { PresentRow } from '#ui/desk/PresentRow.tsx'
import s from '#ui/desk/PresentPane.module.css'
import { dayLogHref } from '#ui/desk/dayLogHref.ts'
import { faceOn } from '#ui/desk/rowFace.ts'
import { servedToday } from '#ui/desk/rowFact.ts'
import type { Desk } from '#ui/desk/useDesk.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { weekdayAndDay } from '#ui/texts/dates.ts'

const { present } = accueil

type InSight = CSSProperties & { readonly '--in-sight': number }

// In portrait the list lies under the search: it keeps less room while someone is looked for.
const most = { waiting: 4.5, searching: 2 } as const

const anonymousOn = (register: Register, day: ServiceDay): number =>
  actsOn(register, day).filter(({ kind }) => kind === 'anonymousPassage').reduce((sum, { n = 1 }) => sum + n, 0)

/** Who is here today, whoever came last first; a thousand of them cost no more than those in sight. */
export function PresentPane({ desk }: { readonly desk: Desk }) {
  const register = useRegister()
  const { day } = useNow()
  const { prestations } = useAnswer(settingsOf, undefined)
  const people = useAnswer(presentOn, day)
  const row = ({ person }: Present) => {
    const face = faceOn(register, person, day)
    return <PresentRow {...{ person, face }} served={servedToday(face, prestations)} onOpen={desk.open} />
  }
  const inSight: InSight = { '--in-sight': Math.min(people.length, desk.finder.hits === undefined ? most.waiting : most.searching) }
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
}

/** Below the list: those who gave no name, and the journal of the day. */
function WaysOut() {
  const { day } = useNow()
  const [, navigate] = useLocation()
  const [grouping, group] = useState(false)
  const heads = useAnswer(anonymousOn, day)
  return (
    <div className={s.ways}>
      {heads > 0 && <span className={s.heads}>{present.anonymous(heads)}</span>}
      <div className={s.keys}>
        <Key variant="quiet" onPress={() => group(true)}>{accueil.keys.group}</Key>
        <KeyLink variant="quiet" href={dayLogHref(day)} onNavigate={navigate}>{present.dayLog}</KeyLink>
      </div>
      <GroupDialog open={grouping} onClose={() => group(false)} />
    </div>
  )
}
