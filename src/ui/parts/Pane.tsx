import { useRef, type ReactNode } from 'react'
import s from '#ui/parts/Pane.module.css'
import { useScrollStop } from '#ui/parts/useScrollStop.ts'

type PaneProps = {
  readonly children: ReactNode
  /** Makes the pane a region that readers can jump to. */
  readonly label?: string | undefined
  /** Stays in sight while the rest scrolls. */
  readonly footer?: ReactNode
}

/** A surface with a hairline: what to do, beside who. Its content scrolls, its edges stay. */
export function Pane({ children, label, footer }: PaneProps) {
  const body = useRef<HTMLDivElement>(null)
  useScrollStop(body)
  return (
    <section className={s.pane} aria-label={label}>
      <div ref={body} className={s.body}>
        {children}
      </div>
      {footer !== undefined && <div className={s.footer}>{footer}</div>}
    </section>
  )
}
