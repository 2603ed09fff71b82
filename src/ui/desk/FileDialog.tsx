import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/PersonFields.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { numericDay } from '#ui/texts/dates.ts'
import { nameOf } from '#ui/texts/names.ts'
import { person as words } from '#ui/texts/person.ts'
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
    </Dialog>
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
