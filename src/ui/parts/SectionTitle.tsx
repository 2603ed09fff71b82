import type { ReactNode } from 'react'
import s from '#ui/parts/SectionTitle.module.css'

type SectionTitleProps = {
  readonly children: string
  readonly count?: number | string | undefined
  readonly aside?: ReactNode
  readonly level?: 2 | 3 | undefined
}

/** The head of a list, with how many stand in it. */
export function SectionTitle({ children, count, aside, level = 2 }: SectionTitleProps) {
  const Heading = `h${level}` as const
  return (
    <div className={s.line}>
      <Heading className={s.title}>
        {children}
        {count !== undefined && <span className={s.count}>{count}</span>}
      </Heading>
      {aside !== undefined && <span className={s.aside}>{aside}</span>}
    </div>
  )
}
