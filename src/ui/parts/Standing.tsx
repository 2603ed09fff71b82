import type { ReactNode } from 'react'
import type { Tone } from '#ui/parts/Chip.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Standing.module.css'
import { classes } from '#ui/parts/classes.ts'

type StandingProps = {
  readonly icon: Icon
  readonly tone: Tone
  readonly strong: string
  readonly rest?: string | undefined
  readonly line?: string | undefined
  readonly action?: ReactNode
}

/** Where somebody stands, in words with a date: "Domiciliée jusqu'au 4 mai 2027". */
export function Standing({ icon: Shape, tone, strong, rest, line, action }: StandingProps) {
  return (
    <div className={s.standing}>
      <span className={classes(s.icon, s[tone])}>
        <Shape size="1.75rem" />
      </span>
      <span className={s.words}>
        <span>
          <span className={classes(s.strong, s[tone])}>{strong}</span>
          {rest !== undefined && ` ${rest}`}
        </span>
        {line !== undefined && <span className={s.line}>{line}</span>}
      </span>
      {action}
    </div>
  )
}
