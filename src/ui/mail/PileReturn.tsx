import { useState } from 'react'
import { settingsOf } from '#domain/settingsOf.ts'
import { totalOf } from '#domain/mail/pieces.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { pileWords } from '#ui/texts/pile.ts'
import { kindsCount } from '#ui/texts/mail.ts'

const words = pileWords.confirm

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
      <ReturnAll open={asked} leaving={leaving} onConfirm={confirm} onClose={() => ask(false)} />
    </div>
  )
}

type ReturnAllProps = { readonly open: boolean; readonly leaving: readonly PileLine[]; readonly onConfirm: () => void; readonly onClose: () => void }

function ReturnAll({ open, leaving, onConfirm, onClose }: ReturnAllProps) {
  const register = useRegister()
  const pieces = leaving.reduce((sum, { back }) => sum + totalOf(back?.pieces ?? {}), 0)
  return (
    <ConfirmDialog open={open} title={words.title} verb={words.verb(pieces)} keep={words.keep} danger onConfirm={onConfirm} onClose={onClose}>
      <p>{words.text(pieces, leaving.length)}</p>
      <ul className={s.leaving} aria-label={words.list}>
        {leaving.map(({ waiting }) => <li key={waiting.person}>{nameOf(register, waiting.person)} : {kindsCount(waiting.mail)}</li>)}
      </ul>
    </ConfirmDialog>
  )
}
