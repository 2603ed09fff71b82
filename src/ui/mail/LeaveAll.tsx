import { totalOf, waitingPieces } from '#domain/mail/pieces.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { kindsCount } from '#ui/texts/mail.ts'
import { nameOf } from '#ui/texts/names.ts'

type Words = {
  readonly title: string
  readonly text: (pieces: number, people: number) => string
  readonly list: string
  readonly verb: (pieces: number) => string
  readonly keep: string
}

type LeaveAllProps = {
  readonly words: Words
  readonly lines: readonly PileLine[]
  readonly open: boolean
  readonly danger?: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Before the mail of a whole list leaves: how many pieces, and whose. */
export function LeaveAll({ words, lines, ...dialog }: LeaveAllProps) {
  const register = useRegister()
  const pieces = lines.reduce((sum, { waiting }) => sum + totalOf(waitingPieces(waiting.mail)), 0)
  return (
    <ConfirmDialog title={words.title} verb={words.verb(pieces)} keep={words.keep} {...dialog}>
      <p>{words.text(pieces, lines.length)}</p>
      <ul className={s.leaving} aria-label={words.list}>
        {lines.map(({ waiting }) => <li key={waiting.person}>{nameOf(register, waiting.person)} : {kindsCount(waiting.mail)}</li>)}
      </ul>
    </ConfirmDialog>
  )
}
