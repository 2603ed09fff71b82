import { useState } from 'react'
import type { ReactNode } from 'react'
import s from '#ui/mail/HandOut.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type InstructionRowProps = {
  readonly name: string
  readonly term: string
  /** Accessible name of the key that shows the rest. */
  readonly checkName: string
  readonly action?: ReactNode
  /** Behind a second step (metier.md §8). */
  readonly children: ReactNode
}

/** What somebody asked for their mail, for how long, and the key that it gives. */
export function InstructionRow({ name, term, checkName, action, children }: InstructionRowProps) {
  const [shown, setShown] = useState(false)
  return (
    <div className={s.mandatary}>
      <span className={s.who}>
        <span className={s.name}>{name}</span>
        <span className={s.term}>{term}</span>
      </span>
      <Key variant="quiet" name={checkName} pressed={shown} onPress={() => setShown(!shown)}>{handOut.check}</Key>
      {action}
      {shown && <div className={s.detail}>{children}</div>}
    </div>
  )
}
