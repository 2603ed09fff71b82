import { noteMissedArrival } from '#desk/noteMissedArrival.ts'
import type { HandedOutTwice } from '#domain/exchange/handedOutTwice.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import s from '#ui/exchange/Exchange.module.css'
import { WrittenLines } from '#ui/exchange/WrittenLines.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { doublons } from '#ui/texts/doublons.ts'

const words = doublons.handedOutTwice

/** More handed out than received by two tablets: one of the hand-outs goes, or an arrival was not noted. */
export function HandedOutTwiceItem({ doublon }: { readonly doublon: HandedOutTwice }) {
  const register = useRegister()
  const act = useAct()
  const { person, mail, facts } = doublon
  const title = words.title(register, doublon)
  const [first] = facts.map(({ day }) => day).toSorted()
  return (
    <>
      <p><span className={s.strong}>{title}</span> <span className={s.muted}>{words.text}</span></p>
      <WrittenLines facts={facts} about={title} />
      {first !== undefined && (
        <KeyRow>
          <Key name={doublons.keyFor(words.arrived, title)} onPress={() => void act(noteMissedArrival({ person, mail, day: first }))}>{words.arrived}</Key>
        </KeyRow>
      )}
    </>
  )
}
