import type { PersonId } from '#domain/ids.ts'
import type { Journal } from '#desk/ports.ts'
import { surnameOf } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { isArchivedAlike, lookAlikes } from '#search/lookAlikes.ts'
import { findPeople, seesArchive } from '#ui/app/findPeople.ts'
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

// As the search hears a name: by sound, with a slip of the finger; João is not said to be Jean before a file is opened. One name alone would call
// half of the house.
const soundingLike = (journal: Journal, register: Register, { who, day }: { readonly who: Description; readonly day: ServiceDay }): readonly PersonId[] => {
  const [given, surname] = [who.firstName ?? '', surnameOf(who)]
  if (given === '' || surname.length < 2) return []
  const hits = findPeople(journal, register, { text: `${given} ${surname}`, day })
  return hits.filter(({ far }) => far !== 'abroad').map(({ person }) => person)
}

/** Those whom the form may be about, found as it is typed: nobody gets two files by haste. */
export function Alike({ who, onChoose }: AlikeProps) {
  const register = useRegister()
  const { day } = useNow()
  const { journal } = useHouse().opened
  const archive = seesArchive(journal, register)
  const same = lookAlikes(register, { who, day, archive })
  const alike = [...new Set([...same, ...soundingLike(journal, register, { who, day })])].slice(0, most)
  const hidden = !archive && isArchivedAlike(register, { who, day })
  return (
    <>
      {hidden && <Alert tone="warn">{open.archivedAlike}</Alert>}
      {alike.length > 0 && <Candidates {...{ alike, same, who, onChoose }} />}
    </>
  )
}

type Found = { readonly alike: readonly PersonId[]; readonly same: readonly PersonId[] }

function Candidates({ alike, same, who, onChoose }: AlikeProps & Found) {
  return (
    <section className={s.alike} aria-label={open.alike}>
      <p aria-live="polite">{open.alike}</p>
      <RowList label={open.alike} items={alike} keyOf={(person) => person} render={(person) => <Candidate {...{ person, who, onChoose }} isNear={!same.includes(person)} />} />
    </section>
  )
}

function Candidate({ person, isNear, who, onChoose }: AlikeProps & { readonly person: PersonId; readonly isNear: boolean }) {
  const register = useRegister()
  const { day } = useNow()
  const { who: known, lastVisit, came } = faceOn(register, person, day)
  const seen = came === undefined ? lastVisit : day
  const because = isNear ? open.nearName : who.birthDate !== undefined && known.birthDate === who.birthDate ? open.sameBirth : open.sameName
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
