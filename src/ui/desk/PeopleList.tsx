import History from 'lucide-react/icons/history'
import SearchX from 'lucide-react/icons/search-x'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/PeopleList.module.css'
import { PersonRow } from '#ui/desk/PersonRow.tsx'
import { prestationsOf } from '#ui/desk/prestationsOf.ts'
import type { Desk } from '#ui/desk/useDesk.ts'
import type { Finder } from '#ui/desk/useFinder.ts'
import type { ListedRow } from '#ui/desk/useListed.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { accueil } from '#ui/texts/accueil.ts'

const { list } = accueil

/** Who it may be: those found, or before anything is typed those who usually come now, and those seen lately. A row is painted when its own words change. */
export function PeopleList({ desk }: { readonly desk: Desk }) {
  const { day } = useNow()
  const prestations = useAnswer(prestationsOf, undefined)
  const { usual, open, pass, listed, marked, chosen } = desk
  const { hits, shownFor, rows } = listed
  const title = hits === undefined ? list.likely(usual) : list.found(hits.length)
  const row = (one: ListedRow) => <PersonRow {...{ ...one, prestations, day }} chosen={one.person === (marked ?? chosen)} onOpen={open} onPassage={pass} />
  return (
    <div className={s.list}>
      <SectionTitle>{title}</SectionTitle>
      <RowList label={title} items={rows} keyOf={({ person }) => person} empty={<Nobody hits={hits} shownFor={shownFor} />} render={row} />
    </div>
  )
}

function Nobody({ hits, shownFor }: Pick<Finder, 'hits' | 'shownFor'>) {
  if (hits === undefined) return <EmptyState icon={History}>{list.noRecents}</EmptyState>
  return <EmptyState icon={SearchX}>{`${list.nobody(shownFor.trim())} ${list.nobodyMore}`}</EmptyState>
}
