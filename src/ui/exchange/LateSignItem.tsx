import { useState } from 'react'
import { useLocation } from 'wouter'
import type { LateSign } from '#domain/exchange/lateSigns.ts'
import { choose } from '#ui/app/chosen.ts'
import { useRegister } from '#ui/app/house.ts'
import { WithdrawDialog } from '#ui/domiciliation/WithdrawDialog.tsx'
import { UpholdDialog } from '#ui/exchange/UpholdDialog.tsx'
import { authorWords } from '#ui/exchange/authorWords.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { kindWords } from '#ui/texts/domiciliationFile.ts'
import { doublons } from '#ui/texts/doublons.ts'
import { standing } from '#ui/texts/standing.ts'

const words = doublons.lateSign

/** A radiation for silence that a sign of life come late contradicts: a human looks at the file, then upholds it or gives the domiciliation back. */
export function LateSignItem({ doublon, onLeave }: { readonly doublon: LateSign; readonly onLeave: () => void }) {
  const register = useRegister()
  const [asked, ask] = useState<'restore' | 'uphold'>()
  const close = () => ask(undefined)
  const [, navigate] = useLocation()
  const { person, ended, sign } = doublon
  const title = words.title(register, doublon)
  const openFile = () => {
    choose(person)
    onLeave()
    navigate('/domiciliation?liste=radies')
  }
  return (
    <>
      <p className={s.strong}>{title}</p>
      <p>{words.text(doublon)}</p>
      <p className={s.muted}>{authorWords(register, sign.fact)}</p>
      <KeyRow>
        <Key name={doublons.keyFor(words.restore, title)} onPress={() => ask('restore')}>{words.restore}</Key>
        <Key name={doublons.keyFor(words.uphold, title)} onPress={() => ask('uphold')}>{words.uphold}</Key>
        <Key variant="quiet" name={doublons.keyFor(standing.file, title)} onPress={openFile}>{standing.file}</Key>
      </KeyRow>
      {asked === 'restore' && <WithdrawDialog fact={ended.id} what={kindWords(ended)} verb={words.restore} onClose={close} />}
      {asked === 'uphold' && <UpholdDialog doublon={doublon} onClose={close} />}
    </>
  )
}
