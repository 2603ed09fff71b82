import ListChecks from 'lucide-react/icons/list-checks'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { holdersOf } from '#desk/import/importRegister.ts'
import type { BatchId, PersonId } from '#domain/ids.ts'
import { useAnswer } from '#ui/app/house.ts'
import { PileDialog } from '#ui/settings/PileDialog.tsx'
import { PileRow } from '#ui/settings/PileRow.tsx'
import s from '#ui/settings/Settings.module.css'
import { usePeopleNamed } from '#ui/settings/usePeopleNamed.ts'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { domifa } from '#ui/texts/domifa.ts'

const words = domifa.pile

/** DomiFa's file carries no waiting mail: whoever imports counts what lies there, or leaves it to the stocktake (metier.md §7). */
export function ImportPile({ batch }: { readonly batch: BatchId }) {
  const [, navigate] = useLocation()
  const holders = useAnswer(holdersOf, batch)
  const [text, search] = useState('')
  const [counting, count] = useState<PersonId>()
  const found = usePeopleNamed(holders, text)
  return (
    <Pane label={words.title}>
      <h3 className={s.heading}>{words.title}</h3>
      <p>{words.text}</p>
      <SearchBox name={words.find} placeholder={words.find} value={text} onChange={search} />
      <div className={s.notes}>
        <WindowedList label={words.title} items={found} keyOf={(person) => person} empty={<p>{words.none}</p>} render={(person) => <PileRow person={person} onCount={count} />} />
      </div>
      <KeyRow>
        <KeyLink href="/courrier?vue=inventaire" icon={ListChecks} onNavigate={navigate}>{words.later}</KeyLink>
      </KeyRow>
      {counting !== undefined && <PileDialog key={counting} person={counting} onClose={() => count(undefined)} />}
    </Pane>
  )
}
