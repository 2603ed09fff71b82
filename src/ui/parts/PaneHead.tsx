import type { ReactNode } from 'react'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import s from '#ui/parts/Pane.module.css'

type PaneHeadProps = {
  readonly title: string
  readonly box?: string | number | undefined
  readonly line?: ReactNode
  readonly actions?: ReactNode
  readonly level?: 2 | 3 | undefined
}

/** Who the card is about, as spoken, with box and one line; rare actions are quiet words at the end. */
export function PaneHead({ title, box, line, actions, level = 2 }: PaneHeadProps) {
  const Heading = `h${level}` as const
  return (
    <div className={s.head}>
      <div className={s.who}>
        <Heading className={s.title}>{title}</Heading>
        {(box !== undefined || line !== undefined) && (
          <div className={s.line}>
            {box !== undefined && <BoxTag>{box}</BoxTag>}
            {line !== undefined && <span>{line}</span>}
          </div>
        )}
      </div>
      {actions !== undefined && <div className={s.actions}>{actions}</div>}
    </div>
  )
}
