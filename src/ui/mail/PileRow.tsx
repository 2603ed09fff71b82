import { useEffect, useRef } from 'react'
import Bell from 'lucide-react/icons/bell'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { addresseeOn } from '#domain/mail/addressee.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { Waiting } from '#domain/mail/ledger.ts'
import { noticeDueOn } from '#domain/mail/notices.ts'
import type { NoticeDue } from '#domain/mail/notices.ts'
import { canLeave } from '#domain/mail/toForward.ts'
import type { ToForward } from '#domain/mail/toForward.ts'
import { whoIs } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Name } from '#ui/parts/RowWords.tsx'
import { Stamp } from '#ui/parts/Stamp.tsx'
import { hour } from '#ui/texts/dates.ts'
import { forwardWords } from '#ui/texts/forward.ts'
import { addresseeWords, age, kindsCount, mail, noticeWords } from '#ui/texts/mail.ts'
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
      <span className={s.chips}><Chips line={line} day={day} /></span>
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

function Chips({ line: { waiting: { person, mail: ledger }, back, onward }, day }: Pick<PileRowProps, 'line' | 'day'>) {
  const register = useRegister()
  const due = noticeDueOn(register, person, day)
  // Three chips do not fit into a row: a term that runs out comes first.
  const standing = onward !== undefined && due !== undefined ? undefined : addresseeWords(addresseeOn(register, person, day), whoIs(register, person), day)
  return (
    <>
      {mailKinds.some((kind) => ledger[kind].waiting < 0) && <Chip tone="bad" icon={TriangleAlert}>{pile.toCheck}</Chip>}
      {due !== undefined && <Term due={due} day={day} />}
      {back !== undefined && <Chip tone="bad">{pileWords.keptUntil(back.keptUntil, day)}</Chip>}
      {onward !== undefined && <Until onward={onward} day={day} />}
      {standing !== undefined && <Chip tone="warn" icon={TriangleAlert}>{standing}</Chip>}
    </>
  )
}

function Until({ onward, day }: { readonly onward: ToForward; readonly day: ServiceDay }) {
  return <Chip tone={onward.endsSoon ? 'warn' : 'neutral'}>{forwardWords.until(onward, day)}</Chip>
}

function Term({ due, day }: { readonly due: NoticeDue; readonly day: ServiceDay }) {
  return <Chip tone={due.stage === 'kept' ? 'info' : due.stage === 'soon' ? 'warn' : 'bad'} icon={Bell}>{noticeWords(due, day)}</Chip>
}
