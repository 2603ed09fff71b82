import { runningOn, statusOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { ayantsDroitOn, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { faceOn } from '#ui/desk/rowFace.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { merge as words } from '#ui/texts/merge.ts'
import { nameOf } from '#ui/texts/names.ts'
import { birthYearWords, person as texts } from '#ui/texts/person.ts'
import { standingWords } from '#ui/texts/standing.ts'

type Pair = readonly [PersonId, PersonId]
type Line = { readonly word: string; readonly texts: readonly [string, string] }

const bornText = ({ birthDate, birthYear }: Description, today: ServiceDay): string | undefined =>
  birthDate === undefined ? (birthYear && birthYearWords(birthYear)) : texts.file.born(birthDate, today)

const namesText = ({ firstName, lastName, usualName, nickname }: Description): string =>
  [firstName, lastName, usualName && words.usual(usualName), nickname && words.nickname(nickname)].filter((name) => name !== undefined).join(' ')

const lastText = (register: Register, person: PersonId, day: ServiceDay): string | undefined => {
  const { came, lastVisit } = faceOn(register, person, day)
  const last = came === undefined ? lastVisit : day
  return last && longDay(last)
}

const standingText = (register: Register, person: PersonId, day: ServiceDay): string => {
  const { strong, rest } = standingWords(statusOn(register, person, day), whoIs(register, person), day)
  return rest === undefined ? strong : `${strong} ${rest}`
}

const linesOf = (register: Register, pair: Pair, day: ServiceDay): readonly Line[] => {
  const { rows } = words
  const line = (word: string, text: (person: PersonId) => string | undefined): Line =>
    ({ word, texts: [text(pair[0]) ?? words.unsaid, text(pair[1]) ?? words.unsaid] })
  return [
    line(rows.names, (person) => namesText(whoIs(register, person))),
    line(rows.birth, (person) => bornText(whoIs(register, person), day)),
    line(rows.number, (person) => whoIs(register, person).number),
    line(rows.box, (person) => whoIs(register, person).boxNumber),
    line(rows.domiciliation, (person) => standingText(register, person, day)),
    line(rows.last, (person) => lastText(register, person, day)),
  ]
}

/** Two files side by side, and what should make one think twice. */
export function MergeFaces({ pair }: { readonly pair: Pair }) {
  const register = useRegister()
  const { day } = useNow()
  const columns = [
    { id: 'word', head: words.word, cell: ({ word }: Line) => word },
    { id: 'this', head: nameOf(register, pair[0]), cell: (line: Line) => line.texts[0] },
    { id: 'other', head: nameOf(register, pair[1]), cell: (line: Line) => line.texts[1] },
  ]
  return (
    <>
      <DataTable caption={words.compare} columns={columns} rows={linesOf(register, pair, day)} keyOf={({ word }) => word} />
      {pair.every((person) => runningOn(register, person, day) !== undefined) && <Alert tone="info">{words.bothRun}</Alert>}
      {pair.every((person) => ayantsDroitOn(register, person, day).length > 0) && <Alert tone="info">{words.bothList}</Alert>}
    </>
  )
}
