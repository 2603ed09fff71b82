import { waiveExclusion } from '#desk/excludePerson.ts'
import type { WhileExcluded } from '#domain/exchange/whileExcluded.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/exchange/Exchange.module.css'
import { WrittenLines } from '#ui/exchange/WrittenLines.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { doublons } from '#ui/texts/doublons.ts'

const words = doublons.whileExcluded

/** Someone kept out came in on a tablet that did not know it: they were let in that day, or what was noted goes. */
export function WhileExcludedItem({ doublon }: { readonly doublon: WhileExcluded }) {
  const register = useRegister()
  const act = useAct()
  const { day: today } = useNow()
  const { person, day, exclusion, facts } = doublon
  const title = words.title(register, doublon, today)
  const admit = () => void act(waiveExclusion({ person, exclusion: exclusion.fact.id, day }))
  return (
    <>
      <p><span className={s.strong}>{title}</span> <span className={s.muted}>{words.text(doublon)}</span></p>
      <WrittenLines facts={facts} about={title} />
      <KeyRow>
        <Key name={doublons.keyFor(words.admit, title)} onPress={admit}>{words.admit}</Key>
      </KeyRow>
    </>
  )
}
