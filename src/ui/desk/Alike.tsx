import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { isArchivedAlike, lookAlikes } from '#search/lookAlikes.ts'
import { seesArchive } from '#ui/app/findPeople.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/PersonFields.module.css'
import { faceOn } from '#ui/desk/rowFace.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { listName, nameOf } from '#ui/texts/names.ts'
import { person as words } from '#ui/texts/person.ts'

type AlikeProps = { readonly who: Description; readonly onChoose: (person: PersonId) => void }

// More than these would hide the form on a shared screen (metier.md §8).
const most = 8
const { open } = words

/** Those whom the form may be about, found as it is typed: nobody gets two files by haste. */
export function Alike({ who, onChoose }: AlikeProps) {
  const register = useRegister()
  const { day } = useNow()
  const { journal } = useHouse().opened
  const archive = seesArchive(journal, register)
  const alike = lookAlikes(register, { who, day, archive }).slice(0, most)
  const hidden = !archive && isArchivedAlike(register, { who, day })
  return (
    <>
      {hidden && <Alert tone="warn">{open.archivedAlike}</Alert>}
      {alike.length > 0 && <Candidates {...{ alike, who, onChoose }} />}
    </>
  )
}

function Candidates({ alike, who, onChoose }: AlikeProps & { readonly alike: readonly PersonId[] }) {
  return (
    <section className={s.alike} aria-label={open.alike}>
      <p aria-live="polite">{open.alike}</p>
      <RowList label={open.alike} items={alike} keyOf={(person) => person} render={(person) => <Candidate {...{ person, who, onChoose }} />} />
    </section>
  )
}

function Candidate({ person, who, onChoose }: AlikeProps & { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const { who: known, lastVisit, came } = faceOn(register, person, day)
  const seen = came === undefined ? lastVisit : day
  const because = who.birthDate !== undefined && known.birthDate === who.birthDate ? open.sameBirth : open.sameName
  const word = open.itIs(known.sex)
  return (
    <Row
      small
      data-number={known.number}
      name={listName(known)}
      box={known.boxNumber}
      fact={`${because} · ${seen === undefined ? accueil.list.noVisit : accueil.list.visit(seen, day, known)}`}
      end={<Key name={open.itIsName(word, nameOf(register, person))} onPress={() => onChoose(person)}>{word}</Key>}
    />
  )
}
