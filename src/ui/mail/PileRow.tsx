import { useEffect, useRef } from 'react'
import type { Waiting } from '#domain/mail/ledger.ts'
import { canLeave } from '#domain/mail/toForward.ts'
import { whoIs } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/mail/Pile.module.css'
import { PileMarks } from '#ui/mail/PileMarks.tsx'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Name } from '#ui/parts/RowWords.tsx'
import { Stamp } from '#ui/parts/Stamp.tsx'
import { hour } from '#ui/texts/dates.ts'
import { forwardWords } from '#ui/texts/forward.ts'
import { age, kindsCount, mail } from '#ui/texts/mail.ts'
import { listName, nameOf } from '#ui/texts/names.ts'
import { pileWords } from '#ui/texts/pile.ts'

const { pile } = mail

const stampWords = { mailHandedOut: pile.stampMeaning, mailForwarded: pileWords.forwardedAt, mailReturned: pileWords.sentBackAt } as const

type PileRowProps = {
  readonly line: PileLine
  readonly day: ServiceDay
  readonly onOpen: () => void
  /** The one key of the row: it hands all of it to the holder, sends all of it back, or further. */
  readonly onHandOut?: () => void
  readonly onSendBack?: () => void
  readonly onForward?: () => void
}

/** Whose mail, what and since when; one key lets all of it go, the rest of the row opens what a key cannot say. */
export function PileRow({ line, day, onOpen, ...keys }: PileRowProps) {
  const { waiting, left, onward } = line
  const register = useRegister()
  const open = onward === undefined ? pile.open : forwardWords.open
  const opener = useRef<HTMLButtonElement>(null)
  const who = whoIs(register, waiting.person)
  // The key becomes a stamp under the finger: whoever works by keyboard stays in the row.
  useEffect(() => {
    if (left !== undefined && document.activeElement === document.body) opener.current?.focus()
  }, [left])
  return (
    <div className={s.row} data-number={who.number}>
      {who.boxNumber === undefined ? <span className={s.noBox} /> : <BoxTag>{who.boxNumber}</BoxTag>}
      <span className={s.who}>
        <button ref={opener} type="button" className={s.name} aria-label={open(nameOf(register, waiting.person))} onClick={onOpen}>
          <Name name={listName(who)} />
        </button>
        <Since waiting={waiting} day={day} />
      </span>
      <span className={s.kinds}>{kindsCount(waiting.mail) || <span className={s.quiet}>{forwardWords.nothing}</span>}</span>
      <span className={s.chips}><PileMarks line={line} day={day} /></span>
      <span className={s.end}><End line={line} {...keys} /></span>
    </div>
  )
}

function End({ line: { waiting, left }, onHandOut, onSendBack, onForward }: Pick<PileRowProps, 'line' | 'onHandOut' | 'onSendBack' | 'onForward'>) {
  const register = useRegister()
  if (left !== undefined) return left.at === undefined ? null : <Stamp meaning={stampWords[left.how]}>{hour(left.at)}</Stamp>
  if (onSendBack !== undefined) return <Key name={pileWords.sendBackName(nameOf(register, waiting.person))} onPress={onSendBack}>{pileWords.sendBack}</Key>
  if (!canLeave(waiting.mail)) return null
  if (onForward !== undefined) return <Key name={forwardWords.forwardName(nameOf(register, waiting.person))} onPress={onForward}>{forwardWords.forward}</Key>
  return <Key name={pile.handOut} onPress={onHandOut}>{pile.handOutWord}</Key>
}

function Since({ waiting: { since }, day }: { readonly waiting: Waiting; readonly day: ServiceDay }) {
  if (since === undefined) return null
  return <span className={s.since}>{pile.since(age(since, day), { since, today: day })}</span>
}
