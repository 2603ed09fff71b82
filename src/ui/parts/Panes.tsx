import { useRef, type ReactNode } from 'react'
import s from '#ui/parts/Panes.module.css'
import { classes } from '#ui/parts/classes.ts'
import { useScrollStop } from '#ui/parts/useScrollStop.ts'

type PanesProps = {
  readonly end: ReactNode
  readonly start?: ReactNode
  /** One line over both panes; or one piece over each. */
  readonly top?: ReactNode
  readonly topStart?: ReactNode
  readonly topEnd?: ReactNode
  /** In portrait, the pane that takes the height that is left; the other keeps the height of its content. */
  readonly grows?: 'start' | 'end' | undefined
  readonly split?: 'wide' | 'even' | 'narrow' | 'report' | undefined
}

/** Two panes: who, and what to do. In portrait they stack, and what to do lies nearest to the thumbs. */
export function Panes({ end, start, top, topStart, topEnd, split = 'wide', grows }: PanesProps) {
  return (
    <div className={classes(s.panes, s[split], grows === 'end' && s.growsEnd, start === undefined && s.alone)}>
      {top !== undefined && <div className={s.top}>{top}</div>}
      {topStart !== undefined && <div className={s.topStart}>{topStart}</div>}
      {topEnd !== undefined && <div className={s.topEnd}>{topEnd}</div>}
      {start !== undefined && <Side look={s.start}>{start}</Side>}
      <Side look={s.end}>{end}</Side>
    </div>
  )
}

function Side({ look, children }: { readonly look: string | undefined; readonly children: ReactNode }) {
  const side = useRef<HTMLDivElement>(null)
  useScrollStop(side)
  return (
    <div ref={side} className={look}>
      {children}
    </div>
  )
}
