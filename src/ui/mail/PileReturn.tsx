import { useState } from 'react'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { LeaveAll } from '#ui/mail/LeaveAll.tsx'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { Key } from '#ui/parts/Key.tsx'
import { pileWords } from '#ui/texts/pile.ts'

type PileReturnProps = { readonly lines: readonly PileLine[]; readonly onSendBack: (lines: readonly PileLine[]) => void }

/** The house's delay in words, and the key that sends back what is listed: on a page of its own, since a letter that was posted does not come back. */
export function PileReturn({ lines, onSendBack }: PileReturnProps) {
  const months = useAnswer((register) => settingsOf(register).files.mailKept, '')
  const [asked, ask] = useState(false)
  const leaving = lines.filter(({ left }) => left === undefined)
  const confirm = () => {
    ask(false)
    onSendBack(leaving)
  }
  return (
    <div className={s.back}>
      <p>{pileWords.rule(months)}</p>
      {leaving.length > 0 && <Key variant="danger" onPress={() => ask(true)}>{pileWords.allBack}</Key>}
      <LeaveAll words={pileWords.confirm} lines={leaving} open={asked} danger onConfirm={confirm} onClose={() => ask(false)} />
    </div>
  )
}
