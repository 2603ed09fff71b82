import { keepNumbers } from '#desk/keepNumbers.ts'
import type { MergedNumbers } from '#domain/exchange/mergedNumbers.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { doublons } from '#ui/texts/doublons.ts'

const words = doublons.mergedNumbers

/** Two files that were merged under two numbers or two boxes: those of one are kept. */
export function MergedNumbersItem({ doublon: { person, files } }: { readonly doublon: MergedNumbers }) {
  const register = useRegister()
  const act = useAct()
  return (
    <>
      <p><span className={s.strong}>{words.title(register, person)}</span> <span className={s.muted}>{words.text}</span></p>
      {files.map((numbers) => (
        <div key={words.line(numbers)} className={s.line}>
          <span>{words.line(numbers)}</span>
          <Key name={doublons.keyFor(words.keep, words.line(numbers))} onPress={() => void act(keepNumbers({ person, numbers }))}>{words.keep}</Key>
        </div>
      ))}
    </>
  )
}
