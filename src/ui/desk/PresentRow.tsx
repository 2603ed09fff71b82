import Mail from 'lucide-react/icons/mail'
import { memo } from 'react'
import type { PersonId } from '#domain/ids.ts'
import type { Prestation } from '#domain/settings.ts'
import s from '#ui/desk/PresentPane.module.css'
import { servedToday } from '#ui/desk/rowFact.ts'
import { useFace } from '#ui/desk/useFace.ts'
import { Chip } from '#ui/parts/Chip.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { LeadHour } from '#ui/parts/LeadHour.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { hour } from '#ui/texts/dates.ts'
import { listName } from '#ui/texts/names.ts'

type PresentRowProps = {
  readonly person: PersonId
  readonly prestations: readonly Prestation[]
  readonly onOpen: (person: PersonId) => void
}

/** Someone who is here: since when, what they got, whether mail waits. */
export const PresentRow = memo(function PresentRow({ person, prestations, onOpen }: PresentRowProps) {
  const face = useFace(person)
  const { who, came, mail } = face
  return (
    <Row
      data-number={who.number}
      name={listName(who)}
      fact={servedToday(face, prestations)}
      lead={<LeadHour>{came?.at === undefined ? '' : hour(came.at)}</LeadHour>}
      chip={mail > 0 ? <Waiting n={mail} /> : undefined}
      onOpen={() => onOpen(person)}
    />
  )
})

// On a phone the number is enough beside its picture: the name needs the room.
function Waiting({ n }: { readonly n: number }) {
  return (
    <Chip tone="info" icon={Mail}>
      <span>
        {n}
        <span className={s.word}>{accueil.list.mail(n).slice(String(n).length)}</span>
      </span>
    </Chip>
  )
}
