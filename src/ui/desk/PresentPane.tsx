import DoorOpen from 'lucide-react/icons/door-open'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { presentOn } from '#domain/passage.ts'
import type { Present } from '#domain/passage.ts'
import { actsOn } from '#domain/register/read.ts'
import { settingsOf } from '#domain/settingsOf.ts'
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

/** Who is here today, whoever came last first; a thousand of them cost no more than those in sight. */
export function PresentPane({ desk }: { readonly desk: Desk }) {
  const register = useRegister()
  const { day } = useNow()
  const { prestations } = useAnswer(settingsOf, '')
  const people = useMemo(() => presentOn(register, day), [register, day])
  const row = ({ person }: Present) => {
    const face = faceOn(register, person, day)
    return <PresentRow {...{ person, face }} served={servedToday(face, prestations)} onOpen={desk.open} />
  }
  return (
    <Pane footer={<WaysOut />}>
      <SectionTitle count={people.length} aside={weekdayAndDay(day)}>
        {present.title}
      </SectionTitle>
      <WindowedList
        label={present.title}
        items={people}
        keyOf={({ person }) => person}
        render={row}
        empty={<EmptyState icon={DoorOpen}>{present.empty}</EmptyState>}
      />
    </Pane>
  )
}

/** Below the list: those who gave no name, and the journal of the day. */
function WaysOut() {
  const { day } = useNow()
  const [, navigate] = useLocation()
  const [grouping, group] = useState(false)
  const heads = useAnswer((register) => actsOn(register, day).filter(({ kind }) => kind === 'anonymousPassage').reduce((sum, { n = 1 }) => sum + n, 0), day)
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
