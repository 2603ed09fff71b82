import { useState } from 'react'
import Info from 'lucide-react/icons/info'
import type { ServiceDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { mayShow } from '#ui/app/findPeople.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import type { Address } from '#ui/domiciliation/address.ts'
import { matching } from '#ui/domiciliation/matching.ts'
import { ReadOnDay } from '#ui/domiciliation/ReadOnDay.tsx'
import { ReviewKey } from '#ui/domiciliation/ReviewKey.tsx'
import s from '#ui/domiciliation/Worklist.module.css'
import { Provisional } from '#ui/exchange/Provisional.tsx'
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

// Someone looked for here may have been struck off, refused, or have lapsed: their file is found all the same.
const useElsewhere = ({ list, day }: Address, typed: string, today: ServiceDay): readonly Line[] => {
  const { journal } = useHouse().opened
  const looking = list === 'domicilies' && typed !== ''
  const files = useAnswer((register) => (looking ? otherFiles(register, day).filter(({ person }) => mayShow(journal, register, today)(person)) : []), `${day} ${String(looking)}`)
  return matching(files, typed)
}

/** One list, the day it is read on, and a filter by name or number. Enter opens the first who matches. */
export function Worklist({ address, lines, today, onDay }: WorklistProps) {
  const [text, type] = useState('')
  const typed = text.trim()
  const { list, day, wrongDay } = address
  const { title, empty } = domiciliation.list[list]
  const shown = matching(lines, typed)
  const elsewhere = useElsewhere(address, typed, today)
  const openFirst = () => {
    const first = shown[0] ?? elsewhere[0]
    if (first !== undefined) choose(first.person)
  }
  return (
    <div className={s.list}>
      <SearchBox value={text} onChange={type} placeholder={domiciliation.placeholder} onEnter={openFirst} />
      {wrongDay !== undefined && <Alert tone="warn">{domiciliation.wrongDay(wrongDay)}</Alert>}
      <div className={s.head}>
        <SectionTitle count={shown.length}>{title}</SectionTitle>
        <ReadOnDay day={day} today={today} onDay={onDay} />
      </div>
      {list === 'sans-manifestation' && <Provisional day={day} />}
      {list === 'sans-manifestation' && day === today && <ReviewKey day={day} />}
      <div className={s.rows}>
        <WorklistRows label={title} lines={shown} empty={<p className={s.empty}>{typed === '' ? empty : domiciliation.nobodyFound(typed)}</p>} />
        <Others found={elsewhere} />
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

function Others({ found }: { readonly found: readonly Line[] }) {
  if (found.length === 0) return null
  return (
    <section>
      <SectionTitle level={3} count={found.length}>{domiciliation.others}</SectionTitle>
      <WorklistRows label={domiciliation.others} lines={found} />
    </section>
  )
}
