import { useState } from 'react'
import { endProcuration } from '#desk/giveProcuration.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Procuration } from '#domain/mail/procurations.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/mail/HandOut.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type MandataryRowProps = {
  readonly person: PersonId
  readonly procuration: Procuration
  /** No piece is chosen, or none waits. */
  readonly nothing: boolean
  readonly onHand: () => void
}

/** A mandatary and how long the procuration holds; the birth date stands behind a second step (metier.md §8). */
export function MandataryRow({ person, procuration, nothing, onHand }: MandataryRowProps) {
  const [shown, setShown] = useState(false)
  const name = procuration.secret?.name ?? ''
  return (
    <div className={s.mandatary}>
      <span className={s.who}>
        <span className={s.name}>{name}</span>
        <span className={s.term}>{handOut.until(procuration.data.to)}</span>
      </span>
      <Key variant="quiet" name={handOut.checkName(name)} pressed={shown} onPress={() => setShown(!shown)}>{handOut.check}</Key>
      <Key name={handOut.toMandataryName(name)} disabled={nothing} onPress={onHand}>{handOut.toMandatary}</Key>
      {shown && <ProcurationDetail person={person} procuration={procuration} name={name} />}
    </div>
  )
}

type DetailProps = Pick<MandataryRowProps, 'person' | 'procuration'> & { readonly name: string }

function ProcurationDetail({ person, procuration, name }: DetailProps) {
  const act = useAct()
  const mayEnd = useRight('files')
  const birthDate = procuration.secret?.birthDate
  return (
    <div className={s.detail}>
      <p>{birthDate === undefined ? handOut.unborn : handOut.born(birthDate)}</p>
      {mayEnd && (
        <Key variant="danger" name={handOut.endName(name)} onPress={() => void act(endProcuration({ person, procuration: procuration.id }))}>
          {handOut.end}
        </Key>
      )}
    </div>
  )
}
