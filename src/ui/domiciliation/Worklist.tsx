import { useState } from 'react'
import Info from 'lucide-react/icons/info'
import type { ServiceDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { useAnswer } from '#ui/app/house.ts'
import type { Address } from '#ui/domiciliation/address.ts'
import { matching } from '#ui/domiciliation/matching.ts'
import { ReadOnDay } from '#ui/domiciliation/ReadOnDay.tsx'
import s from '#ui/domiciliation/Worklist.module.css'
import { WorklistRows } from '#ui/domiciliation/WorklistRows.tsx'
import { otherFiles } from '#ui/domiciliation/worklists.ts'
import type { Line } from '#ui/domiciliation/worklists.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { domiciliation } from '#ui/texts/domiciliation.ts'

type WorklistProps = {
  readonly address: Address
  readonly lines: readonly Line[]
  readonly today: ServiceDay
  readonly onDay: (day: ServiceDay) => void
}

/** One list, the day it is read on, and a filter by name or number. Enter opens the first who matches. */
export function Worklist({ address: { list, day, wrongDay }, lines, today, onDay }: WorklistProps) {
  const [typed, type] = useState('')
  const { title, empty } = domiciliation.list[list]
  const shown = matching(lines, typed)
  const nobody = typed.trim() === '' ? empty : domiciliation.nobodyFound(typed.trim())
  return (
    <div className={s.list}>
      <SearchBox value={typed} onChange={type} placeholder={domiciliation.placeholder} onEnter={() => shown[0] && choose(shown[0].person)} />
      {wrongDay !== undefined && <Alert tone="warn">{domiciliation.wrongDay(wrongDay)}</Alert>}
      <div className={s.head}>
        <SectionTitle count={shown.length}>{title}</SectionTitle>
        <ReadOnDay day={day} today={today} onDay={onDay} />
      </div>
      <div className={s.rows}>
        <WorklistRows label={title} lines={shown} empty={<p className={s.empty}>{nobody}</p>} />
        {list === 'domicilies' && typed.trim() !== '' && <Others day={day} typed={typed} />}
      </div>
      {list === 'sans-manifestation' && <NotAutomatic />}
    </div>
  )
}

function NotAutomatic() {
  return (
    <p className={s.note}>
      <Info size="1.5rem" />
      {domiciliation.notAutomatic}
    </p>
  )
}

// Someone looked for here may have been struck off, refused, or have lapsed: their file is found all the same.
function Others({ day, typed }: { readonly day: ServiceDay; readonly typed: string }) {
  const files = useAnswer((register) => otherFiles(register, day), day)
  const found = matching(files, typed)
  if (found.length === 0) return null
  return (
    <section>
      <SectionTitle level={3} count={found.length}>{domiciliation.others}</SectionTitle>
      <WorklistRows label={domiciliation.others} lines={found} />
    </section>
  )
}
