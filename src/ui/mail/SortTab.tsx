import type { ReactNode } from 'react'
import { RunningList } from '#ui/mail/RunningList.tsx'
import s from '#ui/mail/Sort.module.css'
import { SortAhead } from '#ui/mail/SortAhead.tsx'
import { SortLine } from '#ui/mail/SortLine.tsx'
import { SortLost } from '#ui/mail/SortLost.tsx'
import { SortNobody } from '#ui/mail/SortNobody.tsx'
import { SortQuestion } from '#ui/mail/SortQuestion.tsx'
import { SortResults } from '#ui/mail/SortResults.tsx'
import { useKeptLine } from '#ui/mail/useKeptLine.ts'
import { useKindKeys } from '#ui/mail/useKindKeys.ts'
import { useSearchKeys } from '#ui/app/useSearchKeys.ts'
import { useSort } from '#ui/mail/useSort.ts'
import type { Sorting } from '#ui/mail/useSort.ts'
import { Panes } from '#ui/parts/Panes.tsx'

/** Tri du matin: kind, name, Enter, next. */
export function SortTab({ tabs }: { readonly tabs: ReactNode }) {
  const sorting = useSort()
  useKindKeys(sorting.chooseKind)
  useSearchKeys(sorting.input)
  return (
    <Panes
      top={tabs}
      start={
        <>
          <SortLine sorting={sorting} />
          <div className={s.below} ref={useKeptLine()}>
            <SortLost {...sorting.losses} />
            <Below sorting={sorting} />
          </div>
        </>
      }
      end={<RunningList line={sorting.input} />}
    />
  )
}

function Below({ sorting }: { readonly sorting: Sorting }) {
  const { asked, ahead } = sorting
  if (asked === undefined) return <>{ahead !== '' && <SortAhead typed={ahead} />}<SortResults sorting={sorting} /></>
  return asked.about === 'nobody' ? <SortNobody sorting={sorting} /> : <SortQuestion sorting={sorting} person={asked.person} />
}
