import { useEffect, useRef } from 'react'
import Bell from 'lucide-react/icons/bell'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { addresseeOn } from '#domain/mail/addressee.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { Waiting } from '#domain/mail/ledger.ts'
import { noticeDueOn } from '#domain/mail/notices.ts'
import { whoIs } from '#domain/person/who.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/usePile.ts'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Name } from '#ui/parts/RowWords.tsx'
import { Stamp } from '#ui/parts/Stamp.tsx'
import { hour } from '#ui/texts/dates.ts'
import { addresseeWords, age, kindsCount, mail, noticeWords } from '#ui/texts/mail.ts'
import { listName, nameOf } from '#ui/texts/names.ts'

const { pile } = mail

type PileRowProps = { readonly line: PileLine; readonly day: ServiceDay; readonly onOpen: () => void; readonly onHandOut: () => void }

/** Whose mail, what and since when; one key hands it all to the holder, the rest of the row opens what a key cannot say. */
export function PileRow({ line: { waiting, handedAt }, day, onOpen, onHandOut }: PileRowProps) {
  const register = useRegister()
  const opener = useRef<HTMLButtonElement>(null)
  const who = whoIs(register, waiting.person)
  const somethingWaits = mailKinds.some((kind) => waiting.mail[kind].waiting > 0)
  // The key becomes a stamp under the finger: whoever works by keyboard stays in the row.
  useEffect(() => {
    if (handedAt !== undefined && document.activeElement === document.body) opener.current?.focus()
  }, [handedAt])
  return (
    <div className={s.row} data-number={who.number}>
      {who.boxNumber === undefined ? <span className={s.noBox} /> : <BoxTag>{who.boxNumber}</BoxTag>}
      <span className={s.who}>
        <button ref={opener} type="button" className={s.name} aria-label={pile.open(nameOf(register, waiting.person))} onClick={onOpen}>
          <Name name={listName(who)} />
        </button>
        <Since waiting={waiting} day={day} />
      </span>
      <span className={s.kinds}>{kindsCount(waiting.mail)}</span>
      <span className={s.chips}><Chips waiting={waiting} day={day} /></span>
      <span className={s.end}>
        {handedAt !== undefined && <Stamp meaning={pile.stampMeaning}>{hour(handedAt)}</Stamp>}
        {handedAt === undefined && somethingWaits && <Key name={pile.handOut} onPress={onHandOut}>{pile.handOutWord}</Key>}
      </span>
    </div>
  )
}

type SeenOn = { readonly waiting: Waiting; readonly day: ServiceDay }

function Since({ waiting: { since }, day }: SeenOn) {
  if (since === undefined) return null
  return <span className={s.since}>{pile.since(age(since, day), { since, today: day })}</span>
}

function Chips({ waiting: { person, mail: ledger }, day }: SeenOn) {
  const register = useRegister()
  const due = noticeDueOn(register, person, day)
  const standing = addresseeWords(addresseeOn(register, person, day), whoIs(register, person), day)
  return (
    <>
      {mailKinds.some((kind) => ledger[kind].waiting < 0) && <Chip tone="bad" icon={TriangleAlert}>{pile.toCheck}</Chip>}
      {due !== undefined && <Chip tone={due.stage === 'kept' ? 'info' : due.stage === 'soon' ? 'warn' : 'bad'} icon={Bell}>{noticeWords(due, day)}</Chip>}
      {standing !== undefined && <Chip tone="warn" icon={TriangleAlert}>{standing}</Chip>}
    </>
  )
}
