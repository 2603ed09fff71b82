import type { RefObject } from 'react'
import Bell from 'lucide-react/icons/bell'
import { mailKinds } from '#domain/mail/kinds.ts'
import s from '#ui/mail/Pile.module.css'
import type { Pile } from '#ui/mail/usePile.ts'
import { pileAges } from '#ui/mail/usePileView.ts'
import type { PileShown } from '#ui/mail/usePileView.ts'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { mail } from '#ui/texts/mail.ts'
import { pileWords } from '#ui/texts/pile.ts'

type PileFiltersProps = Pick<Pile, 'view' | 'show' | 'urgent' | 'toReturn'> & { readonly input: RefObject<HTMLInputElement | null> }

/** Which part of the pile is shown: by name or box, by kind, by age, and what goes back. */
export function PileFilters({ view, show, urgent, toReturn, input }: PileFiltersProps) {
  const kindOption = (kind: (typeof mailKinds)[number]) =>
    kind === 'registeredNotice' && urgent > 0 ? { value: kind, word: pileWords.urgent(urgent), icon: Bell } : { value: kind, word: pileWords.kind(kind) }
  const options: readonly { readonly value: PileShown; readonly word: string }[] = [
    { value: 'all', word: pileWords.all }, ...mailKinds.map(kindOption), { value: 'toReturn', word: pileWords.back(toReturn.length) },
  ]
  const ages = pileAges.map((age) => ({ value: age, word: pileWords.ages[age] }))
  return (
    <div className={s.filters}>
      <div className={s.search}><SearchBox ref={input} value={view.text} onChange={(text) => show({ text })} placeholder={mail.pile.filterHint} /></div>
      <div className={s.age}><SelectField label={pileWords.age} options={ages} value={view.age} onChange={(age) => show({ age })} /></div>
      <div className={s.shown}><Segmented label={pileWords.show} options={options} value={view.shown} onChange={(shown) => show({ shown })} /></div>
    </div>
  )
}
