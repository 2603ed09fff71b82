import type { ReactNode } from 'react'
import s from '#ui/parts/Panes.module.css'
import { classes } from '#ui/parts/classes.ts'

type PanesProps = {
  readonly end: ReactNode
  readonly start?: ReactNode
  /** One line over both panes; or one piece over each. */
  readonly top?: ReactNode
  readonly topStart?: ReactNode
  readonly topEnd?: ReactNode
  readonly split?: 'wide' | 'even' | 'narrow' | undefined
}

/** Two panes: who, and what to do. In portrait they stack, and what to do lies nearest to the thumbs. */
export function Panes({ end, start, top, topStart, topEnd, split = 'wide' }: PanesProps) {
  return (
    <div className={classes(s.panes, s[split], start === undefined && s.alone)}>
      {top !== undefined && <div className={s.top}>{top}</div>}
      {topStart !== undefined && <div className={s.topStart}>{topStart}</div>}
      {topEnd !== undefined && <div className={s.topEnd}>{topEnd}</div>}
      {start !== undefined && <div className={s.start}>{start}</div>}
      <div className={s.end}>{end}</div>
    </div>
  )
}
