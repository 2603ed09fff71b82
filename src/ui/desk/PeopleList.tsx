import History from 'lucide-react/icons/history'
import SearchX from 'lucide-react/icons/search-x'
import { useDeferredValue } from 'react'
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

// The letter that was typed is on the line before twenty rows are made for it: a slow tablet paints the two one after the other.
const useListed = ({ finder: { hits, shownFor, active }, shown, chosen }: Desk) => {
  const listed = { hits: useDeferredValue(hits), shownFor: useDeferredValue(shownFor), shown: useDeferredValue(shown) }
  const isBehind = listed.hits !== hits || listed.shown !== shown
  const isChosen = (person: PersonId, place: number) => (active === -1 || isBehind ? person === chosen : place === active)
  return { ...listed, isChosen }
}

/** Who it may be: those found, or before anything is typed those who usually come now, and those seen lately. A row is painted when its own words change. */
export function PeopleList({ desk }: { readonly desk: Desk }) {
  const { day } = useNow()
  const prestations = useAnswer(prestationsOf, undefined)
  const { usual, open, pass } = desk
  const { hits, shownFor, shown, isChosen } = useListed(desk)
  const title = hits === undefined ? list.likely(usual) : list.found(hits.length)
  const row = (person: PersonId, place: number) => {
    const hit = hits?.[place]
    const homonym = hit?.homonym ?? false
    const words = { typed: shownFor, near: hit?.near }
    return <PersonRow {...{ person, prestations, day, homonym, ...words }} chosen={isChosen(person, place)} onOpen={open} onPassage={pass} />
  }
  return (
    <div className={s.list}>
      <SectionTitle>{title}</SectionTitle>
      <RowList label={title} items={shown} keyOf={(person) => person} empty={<Nobody hits={hits} shownFor={shownFor} />} render={row} />
    </div>
  )
}

function Nobody({ hits, shownFor }: Pick<Finder, 'hits' | 'shownFor'>) {
  if (hits === undefined) return <EmptyState icon={History}>{list.noRecents}</EmptyState>
  return <EmptyState icon={SearchX}>{`${list.nobody(shownFor.trim())} ${list.nobodyMore}`}</EmptyState>
}
