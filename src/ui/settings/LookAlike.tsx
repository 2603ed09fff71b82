import type { AlreadyHere } from '#desk/import/alreadyHere.ts'
import { spokenName } from '#domain/person/description.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { useAnswer } from '#ui/app/house.ts'
import s from '#ui/settings/LookAlikes.module.css'
import { answer as say } from '#ui/settings/useImport.ts'
import type { Answers } from '#ui/settings/useImport.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { numericDay } from '#ui/texts/dates.ts'
import { importing } from '#ui/texts/importing.ts'

const words = importing.alike

type LookAlikeProps = { readonly alike: AlreadyHere; readonly answer: ReturnType<Answers['get']> }

/** Somebody of the files beside somebody of the register, and whether they are one. */
export function LookAlike({ alike: { newcomer, person, sure }, answer }: LookAlikeProps) {
  const here = useAnswer((register) => whoIs(register, person), person)
  const name = spokenName(newcomer.who)
  const keys = [['same', words.same], ['other', words.other]] as const
  const said = answer ?? (sure ? undefined : 'other')
  return (
    <fieldset className={s.alike} data-number={newcomer.who.number}>
      <legend className="visuallyHidden">{words.about(name)}</legend>
      <div className={s.sides}>
        <Side title={words.inFile} who={newcomer.who} />
        <Side title={words.inRegister} who={here} />
      </div>
      <KeyRow>
        {keys.map(([value, word]) => (
          <Key key={value} name={`${word} : ${name}`} pressed={said === value} onPress={() => say([newcomer.key], value)}>
            {word}
          </Key>
        ))}
      </KeyRow>
    </fieldset>
  )
}

function Side({ title, who }: { readonly title: string; readonly who: Description }) {
  const facts = [who.number ?? words.noNumber, ...(who.birthDate === undefined ? [] : [numericDay(who.birthDate)])]
  return (
    <div className={s.side}>
      <p className={s.title}>{title}</p>
      <p className={s.name}>{spokenName(who)}</p>
      <p className={s.facts}>{facts.join(' · ')}</p>
    </div>
  )
}
