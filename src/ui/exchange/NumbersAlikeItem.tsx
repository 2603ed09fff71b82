import { renumberPerson } from '#desk/renumberPerson.ts'
import type { NumbersAlike } from '#domain/exchange/numbersAlike.ts'
import { letterOf } from '#domain/exchange/tablets.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { doublons } from '#ui/texts/doublons.ts'
import { nameOf } from '#ui/texts/names.ts'

const words = doublons.numbersAlike

/** Two files under one register number: one of them gets another. */
export function NumbersAlikeItem({ doublon: { number, people } }: { readonly doublon: NumbersAlike }) {
  const register = useRegister()
  const act = useAct()
  const { standing } = useExchange()
  const letter = letterOf(register, standing)
  return (
    <>
      <p><span className={s.strong}>{words.title(number)}</span> <span className={s.muted}>{words.text}</span></p>
      {people.map((person) => {
        const name = nameOf(register, person)
        return (
          <div key={person} className={s.line}>
            <span>{name}</span>
            <Key name={doublons.keyFor(words.renumber, name)} onPress={() => void act(renumberPerson({ person, letter }))}>{words.renumber}</Key>
          </div>
        )
      })}
    </>
  )
}
