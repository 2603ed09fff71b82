import Users from 'lucide-react/icons/users'
import { arrivalsOn } from '#domain/mail/arrivals.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { resultsId } from '#ui/mail/resultId.ts'
import s from '#ui/mail/Sort.module.css'
import { SortResult } from '#ui/mail/SortResult.tsx'
import { isNamed } from '#ui/mail/useSort.ts'
import type { Sorting } from '#ui/mail/useSort.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { mail } from '#ui/texts/mail.ts'

/** Who answers to the line; before anything is typed, how the sort goes. */
export function SortResults({ sorting }: { readonly sorting: Sorting }) {
  const now = useNow()
  const today = useAnswer((register) => arrivalsOn(register, now.day), now.day)
  const { line, found, chosen } = sorting.seen
  if (found.length === 0 && !isNamed(line.who)) return <HowTo />
  return (
    <div id={resultsId}>
      <RowList
        label={mail.sort.results}
        items={found}
        keyOf={({ person }) => person}
        empty={<EmptyState icon={Users}>{mail.sort.nobody}</EmptyState>}
        render={(hit, place) => (
          <SortResult hit={hit} now={now} chosen={place === chosen} sorting={sorting} came={today.filter(({ person }) => person === hit.person)} />
        )}
      />
    </div>
  )
}

function HowTo() {
  return (
    <div className={s.howTo}>
      <p>{mail.sort.howTo}</p>
      <p className={s.shortcuts}>{mail.sort.shortcuts}</p>
    </div>
  )
}
