import { useState } from 'react'
import s from '#ui/mail/HandOut.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'

type PastInstructionsProps = {
  /** The word on the key, with how many there are. */
  readonly word: string
  readonly lines: readonly { readonly id: string; readonly what: string; readonly when: string }[]
}

/** What no longer holds, behind a second step: readable for good, and never offered. */
export function PastInstructions({ word, lines }: PastInstructionsProps) {
  const [shown, show] = useState(false)
  if (lines.length === 0) return null
  return (
    <>
      <KeyRow>
        <Key variant="quiet" pressed={shown} onPress={() => show(!shown)}>{word}</Key>
      </KeyRow>
      {shown && (
        <ul className={s.past} aria-label={word}>
          {lines.map(({ id, what, when }) => (
            <li key={id}>
              {what !== '' && <span className={s.name}>{what}</span>}
              <span className={s.term}>{when}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
