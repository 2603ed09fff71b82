import type { TwoInPlace, TwoNumbers } from '#domain/exchange/twoInPlace.ts'
import { useRegister } from '#ui/app/house.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { authorWords } from '#ui/exchange/authorWords.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { doublons } from '#ui/texts/doublons.ts'

/** One cabin for two people, or two numbers for one: whoever is one too many goes back to the queue, or loses a number. */
export function TwoInPlaceItem({ doublon }: { readonly doublon: TwoInPlace | TwoNumbers }) {
  const register = useRegister()
  const takeBack = useTakeBack()
  const isPlace = doublon.what === 'twoInPlace'
  const title = isPlace ? doublons.twoInPlace.title(doublon) : doublons.twoNumbers.title(register, doublon)
  const word = isPlace ? doublons.twoInPlace.back : doublons.withdraw
  return (
    <>
      <p><span className={s.strong}>{title}</span> <span className={s.muted}>{doublons[doublon.what].text}</span></p>
      {doublon.waits.map((wait) => {
        const facts = isPlace ? wait.moves : [wait.joined]
        const line = doublons.waitLine(register, wait, authorWords(register, facts.at(-1) ?? wait.joined))
        return (
          <div key={wait.id} className={s.line}>
            <span>{line}</span>
            <Key name={doublons.keyFor(word, `${title}, ${line}`)} onPress={() => void takeBack(facts)}>{word}</Key>
          </div>
        )
      })}
    </>
  )
}
