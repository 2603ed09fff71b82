import { keepDescription } from '#desk/keepDescription.ts'
import type { TwoDescriptions } from '#domain/exchange/twoDescriptions.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { writerWords } from '#ui/exchange/authorWords.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { differences, doublons } from '#ui/texts/doublons.ts'

const words = doublons.twoDescriptions

/** Two edits of one file that did not know of each other: one is kept. */
export function TwoDescriptionsItem({ doublon: { person, read, other } }: { readonly doublon: TwoDescriptions }) {
  const register = useRegister()
  const act = useAct()
  const title = words.title(register, person)
  const line = (word: string, [kept, dropped]: readonly [typeof read, typeof read]) => (
    <div className={s.line}>
      <div>
        <p className={s.muted}>{`${word}, ${writerWords(register, kept)}`}</p>
        <p>{differences(kept.secret ?? {}, dropped.secret ?? {})}</p>
      </div>
      <Key name={doublons.keyFor(words.keep, `${title}, ${word}`)} onPress={() => void act(keepDescription({ kept: kept.id, other: dropped.id }))}>
        {words.keep}
      </Key>
    </div>
  )
  return (
    <>
      <p className={s.strong}>{title}</p>
      {line(words.read, [read, other])}
      {line(words.other, [other, read])}
    </>
  )
}
