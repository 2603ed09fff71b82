import History from 'lucide-react/icons/history'
import SearchX from 'lucide-react/icons/search-x'
import type { PersonId } from '#domain/ids.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/PeopleList.module.css'
import { PersonRow } from '#ui/desk/PersonRow.tsx'
import { prestationsOf } from '#ui/desk/prestationsOf.ts'
import type { Desk } from '#ui/desk/useDesk.ts'
import type { Finder } from '#ui/desk/useFinder.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { accueil } from '#ui/texts/accueil.ts'

const { list } = accueil

/** Who it may be: those found, or before anything is typed those who usually come now, and those seen lately. A row is painted when its own words change. */
export function PeopleList({ desk }: { readonly desk: Desk }) {
  const { day } = useNow()
  const prestations = useAnswer(prestationsOf, undefined)
  const { finder, shown, usual, chosen, open, pass } = desk
  const title = finder.hits === undefined ? list.likely(usual) : list.found(finder.hits.length)
  const row = (person: PersonId, place: number) => {
    const hit = finder.hits?.[place]
    const homonym = hit?.homonym ?? false
    const isChosen = finder.active === -1 ? person === chosen : place === finder.active
    const words = { typed: finder.shownFor, near: hit?.near }
    return <PersonRow {...{ person, prestations, day, homonym, ...words }} chosen={isChosen} onOpen={open} onPassage={pass} />
  }
  return (
    <div className={s.list}>
      <SectionTitle>{title}</SectionTitle>
      <RowList label={title} items={shown} keyOf={(person) => person} empty={<Nobody finder={finder} />} render={row} />
    </div>
  )
}

function Nobody({ finder: { hits, shownFor } }: { readonly finder: Finder }) {
  if (hits === undefined) return <EmptyState icon={History}>{list.noRecents}</EmptyState>
  return <EmptyState icon={SearchX}>{`${list.nobody(shownFor.trim())} ${list.nobodyMore}`}</EmptyState>
}
