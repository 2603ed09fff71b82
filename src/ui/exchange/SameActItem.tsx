import { confirmAsSecond } from '#desk/confirmAsSecond.ts'
import type { SameAct } from '#domain/exchange/sameAct.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/exchange/Exchange.module.css'
import { WrittenLines } from '#ui/exchange/WrittenLines.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { doublons } from '#ui/texts/doublons.ts'

const words = doublons.sameAct

/** One act that two tablets noted: one of them goes, or it was done twice. */
export function SameActItem({ doublon }: { readonly doublon: SameAct }) {
  const register = useRegister()
  const act = useAct()
  const { day } = useNow()
  const title = words.title(register, doublon, day)
  const last = doublon.facts.at(-1)
  return (
    <>
      <p><span className={s.strong}>{title}</span> <span className={s.muted}>{words.text}</span></p>
      <WrittenLines facts={doublon.facts} about={title} />
      {last !== undefined && (
        <KeyRow>
          <Key name={doublons.keyFor(words.second, title)} onPress={() => void act(confirmAsSecond({ fact: last.id }))}>{words.second}</Key>
        </KeyRow>
      )}
    </>
  )
}
