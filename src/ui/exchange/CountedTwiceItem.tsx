import type { CountedTwice } from '#domain/exchange/countedTwice.ts'
import { useRegister } from '#ui/app/house.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { authorWords } from '#ui/exchange/authorWords.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { doublons } from '#ui/texts/doublons.ts'

const words = doublons.countedTwice

/** One pile that several tablets corrected unseen of each other: the corrections add up, and the one too many goes. */
export function CountedTwiceItem({ doublon }: { readonly doublon: CountedTwice }) {
  const register = useRegister()
  const takeBack = useTakeBack()
  const title = words.title(register, doublon)
  return (
    <>
      <p><span className={s.strong}>{title}</span> <span className={s.muted}>{words.text}</span></p>
      {doublon.facts.map((fact) => {
        const line = words.line(fact, authorWords(register, fact))
        return (
          <div key={fact.id} className={s.line}>
            <span>{line}</span>
            <Key name={doublons.keyFor(doublons.withdraw, `${title}, ${line}`)} onPress={() => void takeBack([fact])}>{doublons.withdraw}</Key>
          </div>
        )
      })}
    </>
  )
}
