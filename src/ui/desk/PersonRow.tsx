import Users from 'lucide-react/icons/users'
import { memo } from 'react'
import type { PersonId } from '#domain/ids.ts'
import s from '#ui/desk/PeopleList.module.css'
import type { Prestation } from '#domain/settings.ts'
import type { ServiceDay } from '#domain/time.ts'
import { finding } from '#ui/desk/finding.ts'
import { rowFact } from '#ui/desk/rowFact.ts'
import type { RowFace } from '#ui/desk/rowFace.ts'
import { useFace } from '#ui/desk/useFace.ts'
import { Chip } from '#ui/parts/Chip.tsx'
import { Hidden } from '#ui/parts/Hidden.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { keepFocus } from '#ui/parts/keepFocus.ts'
import { Stamp } from '#ui/parts/Stamp.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { hour } from '#ui/texts/dates.ts'
import { listName } from '#ui/texts/names.ts'

type PersonRowProps = {
  readonly person: PersonId
  readonly prestations: readonly Prestation[]
  readonly day: ServiceDay
  /** What was typed: its letters are underlined. */
  readonly typed: string
  readonly near: string | undefined
  readonly homonym: boolean
  readonly chosen: boolean
  readonly onOpen: (person: PersonId) => void
  readonly onPassage: (person: PersonId) => void
}

/** Where the row of someone stands in the page, for the arrows of the search. */
export const rowId = (person: PersonId): string => `personne-${person}`

// Whoever was found by what was typed brought the rest.
const nameFor = (who: RowFace['who'], typed: string) => (typed === '' ? undefined : finding.here()?.markedName(who, typed)) ?? listName(who)

/** Someone in the list: the row opens the card, its key notes the passage and becomes the stamp of it. */
export const PersonRow = memo(function PersonRow(props: PersonRowProps) {
  const { person, prestations, day, typed, near, homonym, chosen, onOpen, onPassage } = props
  const face = useFace(person)
  return (
    <Row
      id={rowId(person)}
      data-number={face.who.number}
      name={nameFor(face.who, typed)}
      box={face.struckOffOn === undefined ? face.who.boxNumber : undefined}
      fact={rowFact(face, { prestations, today: day, homonym })}
      mail={face.mail > 0 ? accueil.list.mail(face.mail) : undefined}
      near={near}
      chosen={chosen}
      chip={homonym ? <Homonym /> : undefined}
      onOpen={() => onOpen(person)}
      end={face.came === undefined ? <Key onMouseDown={keepFocus} reason={face.isOut ? accueil.card.keptOut : undefined} onPress={() => onPassage(person)}>{accueil.keys.passage}</Key> : <Came at={face.came.at} />}
    />
  )
})

function Came({ at }: { readonly at: Parameters<typeof hour>[0] | undefined }) {
  return at === undefined ? <Stamp meaning={accueil.keys.passage}>{accueil.list.noted}</Stamp> : <Stamp>{hour(at)}</Stamp>
}

// Beside a narrow list the word would take the place of the name it warns about.
function Homonym() {
  return (
    <>
      <span className={s.wide}>
        <Chip icon={Users}>{accueil.list.homonym}</Chip>
      </span>
      <span className={s.slim}>
        <Users size="1.5rem" />
        <Hidden>{accueil.list.homonym}</Hidden>
      </span>
    </>
  )
}
