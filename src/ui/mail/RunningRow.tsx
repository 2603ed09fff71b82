import { receiveMail } from '#desk/receiveMail.ts'
import type { Arrival } from '#domain/mail/arrivals.ts'
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
  const register = useRegister()
  const { person, n, returned, mail: kind } = arrival
  const who = whoIs(register, person)
  const name = nameOf(register, person)
  return (
    <div className={s.run} data-number={who.number}>
      {who.boxNumber === undefined ? <span className={s.noBox} /> : <BoxTag>{who.boxNumber}</BoxTag>}
      <span className={s.runName}><Name name={listName(who)} /></span>
      <Pieces arrival={arrival} name={last && !returned ? name : undefined} />
      <Key variant="quiet" name={running.undoName(mail.sort.plusName(kind, n, name))} onPress={onUndo}>{running.undo}</Key>
    </div>
  )
}

type PiecesProps = { readonly arrival: Arrival; /** Whose line can take one more. */ readonly name: string | undefined }

function Pieces({ arrival, name }: PiecesProps) {
  const { mail: kind, n, returned } = arrival
  const Shape = kindIcons[kind]
  return (
    <span className={classes(s.pieces, name !== undefined && s.latest)} data-kind={kind}>
      <Shape size="1.375rem" />
      <span>
        <strong>{running.pieces(n)}</strong> <span className={s.word}>{running.word(kind, n)}</span>
        {returned && <span className={s.returned}>{running.returned}</span>}
      </span>
      {name !== undefined && <OneMore arrival={arrival} name={name} />}
    </span>
  )
}

function OneMore({ arrival: { person, mail: kind }, name }: { readonly arrival: Arrival; readonly name: string }) {
  const act = useAct()
  return (
    <Key name={running.plusName(kind, name)} onPress={() => void act(receiveMail({ person, mail: kind }))}>
      {running.plus}
    </Key>
  )
}
