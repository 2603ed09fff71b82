import { useLocation } from 'wouter'
import { strikeAyantDroit } from '#desk/addAyantDroit.ts'
import { keepBothAyantsDroit } from '#desk/keepBothAyantsDroit.ts'
import type { AyantsDroitAlike } from '#domain/exchange/ayantsDroitAlike.ts'
import { choose } from '#ui/app/chosen.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { writerWords } from '#ui/exchange/authorWords.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { doublons } from '#ui/texts/doublons.ts'
import { standing } from '#ui/texts/standing.ts'

const words = doublons.ayantsDroitAlike

type AyantsDroitAlikeItemProps = { readonly doublon: AyantsDroitAlike; readonly onLeave: () => void }

/** One child in both of two merged files: a human strikes one of the two, from its beginning, says that they are two, or looks at the file. */
export function AyantsDroitAlikeItem({ doublon: { person, facts }, onLeave }: AyantsDroitAlikeItemProps) {
  const register = useRegister()
  const act = useAct()
  const [, navigate] = useLocation()
  const title = words.title(register, person)
  const openFile = () => {
    choose(person)
    onLeave()
    navigate('/domiciliation')
  }
  return (
    <>
      <p><span className={s.strong}>{title}</span> <span className={s.muted}>{words.text}</span></p>
      {facts.map((fact) => {
        const line = words.line(fact.secret, writerWords(register, fact))
        return (
          <div key={fact.id} className={s.line}>
            <span>{line}</span>
            <Key name={doublons.keyFor(words.same, line)} onPress={() => void act(strikeAyantDroit({ person, ayantDroit: fact.id }))}>{words.same}</Key>
          </div>
        )
      })}
      <KeyRow>
        <Key name={doublons.keyFor(words.two, title)} onPress={() => void act(keepBothAyantsDroit({ person, facts: [facts[0].id, facts[1].id] }))}>{words.two}</Key>
        <Key variant="quiet" name={doublons.keyFor(standing.file, title)} onPress={openFile}>{standing.file}</Key>
      </KeyRow>
    </>
  )
}
