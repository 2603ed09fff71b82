import { useRef, type ReactNode } from 'react'
import s from '#ui/parts/Pane.module.css'
import { classes } from '#ui/parts/classes.ts'
import { useScrollStop } from '#ui/parts/useScrollStop.ts'

type PaneProps = {
  readonly children: ReactNode
  /** Makes the pane a region that readers can jump to. */
  readonly label?: string | undefined
  /** Stays in sight while the rest scrolls. */
  readonly footer?: ReactNode
  /** No bar beside what scrolls, where one would take the room of the words: the fade says that there is more. */
  readonly barless?: boolean | undefined
}

/** A surface with a hairline: what to do, beside who. Its content scrolls, its edges stay. */
export function Pane({ children, label, footer, barless }: PaneProps) {
  const body = useRef<HTMLDivElement>(null)
  useScrollStop(body)
  return (
    <section className={s.pane} aria-label={label}>
      <div ref={body} className={classes(s.body, barless === true && s.barless)}>
        {children}
      </div>
      {footer !== undefined && <div className={s.footer}>{footer}</div>}
    </section>
  )
}
