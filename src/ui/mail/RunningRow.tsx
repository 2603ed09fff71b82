import type { ReactNode } from 'react'
import { receiveMail } from '#desk/receiveMail.ts'
import type { Arrival } from '#domain/mail/arrivals.ts'
import type { PersonId } from '#domain/ids.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { whoIs } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { kindIcons } from '#ui/mail/kindIcons.ts'
import s from '#ui/mail/Sort.module.css'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Name } from '#ui/parts/RowWords.tsx'
import { classes } from '#ui/parts/classes.ts'
import { mail } from '#ui/texts/mail.ts'
import { listName, nameOf } from '#ui/texts/names.ts'

const { running } = mail

type RunningRowProps = {
  readonly arrival: Arrival
  /** The latest line: one more of the same is one press. */
  readonly last: boolean
  readonly onUndo: () => void
}

/** One line of the sort: whose, how many of what, and its way back. */
export function RunningRow({ arrival, last, onUndo }: RunningRowProps) {
  const { person } = arrival
  return person === undefined
    ? <UnknownLine arrival={arrival} onUndo={onUndo} />
    : <PersonLine person={person} arrival={arrival} last={last} onUndo={onUndo} />
}

function PersonLine({ person, arrival, last, onUndo }: RunningRowProps & { readonly person: PersonId }) {
  const register = useRegister()
  const { n, returned, mail: kind } = arrival
  const who = whoIs(register, person)
  const name = nameOf(register, person)
  return (
    <div className={s.run} data-number={who.number}>
      {who.boxNumber === undefined ? <span className={s.noBox} /> : <BoxTag>{who.boxNumber}</BoxTag>}
      <span className={s.runName}><Name name={listName(who)} /></span>
      <Pieces arrival={arrival} more={last && !returned ? <OneMore person={person} kind={kind} name={name} /> : undefined} />
      <Key variant="quiet" name={running.undoName(mail.sort.plusName(kind, n, name))} onPress={onUndo}>{running.undo}</Key>
    </div>
  )
}

function UnknownLine({ arrival, onUndo }: Omit<RunningRowProps, 'last'>) {
  const { mail: kind, n } = arrival
  return (
    <div className={s.run}>
      <span className={s.noBox} />
      <span className={s.runName}>{running.unknown}</span>
      <Pieces arrival={arrival} />
      <Key variant="quiet" name={running.undoUnknown(kind, n)} onPress={onUndo}>{running.undo}</Key>
    </div>
  )
}

function Pieces({ arrival, more }: { readonly arrival: Arrival; readonly more?: ReactNode }) {
  const { mail: kind, n, returned } = arrival
  const Shape = kindIcons[kind]
  return (
    <span className={classes(s.pieces, more !== undefined && s.latest)} data-kind={kind}>
      <Shape size="1.375rem" />
      <span>
        <strong>{running.pieces(n)}</strong> <span className={s.word}>{running.word(kind, n)}</span>
        {returned && <span className={s.returned}>{running.returned}</span>}
      </span>
      {more}
    </span>
  )
}

type OneMoreProps = { readonly person: PersonId; readonly kind: MailKind; readonly name: string }

function OneMore({ person, kind, name }: OneMoreProps) {
  const act = useAct()
  return (
    <Key name={running.plusName(kind, name)} onPress={() => void act(receiveMail({ person, mail: kind }))}>
      {running.plus}
    </Key>
  )
}
