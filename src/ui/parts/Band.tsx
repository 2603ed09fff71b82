import type { ReactNode } from 'react'
import s from '#ui/parts/Band.module.css'
import { classes } from '#ui/parts/classes.ts'

type BandProps = {
  readonly figure: number | string
  readonly strong: string
  readonly line?: string | undefined
  readonly tone?: 'accent' | 'quiet' | undefined
  readonly action?: ReactNode
}

/** A count that calls for one key: the mail that waits, on the card. */
export function Band({ figure, strong, line, tone = 'accent', action }: BandProps) {
  return (
    <div className={classes(s.band, s[tone])}>
      <span className={s.figure}>{figure}</span>
      <span className={s.words}>
        <span className={s.strong}>{strong}</span>
        {line !== undefined && <span>{line}</span>}
      </span>
      {action}
    </div>
  )
}
