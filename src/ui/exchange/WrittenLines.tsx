import type { Fact } from '#domain/facts/fact.ts'
import { useRegister } from '#ui/app/house.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { authorWords } from '#ui/exchange/authorWords.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { doublons as words } from '#ui/texts/doublons.ts'

/** Each writing of a doublon, with the key that withdraws it; `about` names it to readers. */
export function WrittenLines({ facts, about }: { readonly facts: readonly Fact[]; readonly about: string }) {
  const register = useRegister()
  const takeBack = useTakeBack()
  return facts.map((fact) => {
    const written = authorWords(register, fact)
    return (
      <div key={fact.id} className={s.line}>
        <span>{written}</span>
        <Key name={words.keyFor(words.withdraw, `${about}, ${written}`)} onPress={() => void takeBack([fact])}>
          {words.withdraw}
        </Key>
      </div>
    )
  })
}
