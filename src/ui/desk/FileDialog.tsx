import { agentName } from '#domain/agents/agentAt.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { notesOn } from '#domain/person/notes.ts'
import { whoIs } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/desk/PersonFields.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { numericDay } from '#ui/texts/dates.ts'
import { nameOf } from '#ui/texts/names.ts'
import { notes } from '#ui/texts/notes.ts'
import { birthYearWords, person as words } from '#ui/texts/person.ts'
import { compositionWords, nationalityWords, sexWords } from '#ui/texts/words.ts'

const { fields, file } = words

// Asked for a domiciliation only: unsaid, they stay unsaid.
const laterLines = ({ email, birthPlace, language, nationality, domiciledSince, caseworker }: Description): readonly (readonly [string, string | undefined])[] =>
  ([
    [fields.email, email],
    [fields.birthPlace, birthPlace],
    [fields.language, language],
    [fields.nationality, nationality === undefined ? undefined : nationalityWords[nationality]],
    [fields.domiciledSince, domiciledSince === undefined ? undefined : numericDay(domiciledSince)],
    [fields.caseworker, caseworker],
  ] as const).filter(([, text]) => text !== undefined)

const linesOf = (who: Description, today: ServiceDay): readonly (readonly [string, string | undefined])[] => [
  [fields.firstName, who.firstName],
  [fields.lastName, who.lastName],
  [fields.usualName, who.usualName],
  [fields.nickname, who.nickname],
  [fields.birthDate, who.birthDate === undefined ? undefined : file.born(who.birthDate, today)],
  ...(who.birthYear === undefined ? [] : [[fields.birthYear, birthYearWords(who.birthYear)] as const]),
  [fields.phone, who.phone],
  [fields.sex, who.sex === undefined ? undefined : sexWords[who.sex]],
  [fields.composition, who.composition === undefined ? undefined : compositionWords[who.composition]],
  [fields.boxNumber, who.boxNumber],
  [fields.number, who.number],
  ...laterLines(who),
]

/** The second step that a shared screen asks for: birth date, phone, every name (metier.md §8). */
export function FileDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  useNotedFile(person)
  return (
    <Dialog open title={file.title(nameOf(register, person))} onClose={onClose}>
      <dl className={s.facts}>
        {linesOf(whoIs(register, person), day).map(([word, text]) => (
          <Line key={word} word={word} text={text} />
        ))}
      </dl>
      {useRight('files') && <Notes person={person} />}
    </Dialog>
  )
}

// Alerts are on the card already; notes are read here by whoever keeps files.
function Notes({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const standing = notesOn(register, person, day)
  if (standing.length === 0) return null
  return (
    <section className={s.stack}>
      <SectionTitle level={3}>{notes.list}</SectionTitle>
      {standing.map(({ fact, text, isAlert }) => (
        <p key={fact.id}>
          <strong>{`${isAlert ? notes.alert : notes.note} : `}</strong>
          {text} <span className={s.rest}>{notes.written(agentName(register, fact.agent), fact.day, fact.data.until)}</span>
        </p>
      ))}
    </section>
  )
}

function Line({ word, text }: { readonly word: string; readonly text: string | undefined }) {
  return (
    <>
      <dt>{word}</dt>
      <dd>{text ?? file.empty}</dd>
    </>
  )
}
