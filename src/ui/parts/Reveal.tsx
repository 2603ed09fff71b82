import type { ReactNode } from 'react'
import ChevronDown from 'lucide-react/icons/chevron-down'
import s from '#ui/parts/Reveal.module.css'

type RevealProps = { readonly title: string; readonly count?: number; readonly open?: boolean; readonly children: ReactNode }

/** A second step: what shared screens do not show until somebody asks (metier.md §8). */
export function Reveal({ title, count, open = false, children }: RevealProps) {
  return (
    <details className={s.reveal} open={open}>
      <summary className={s.summary}>
        <span className={s.mark}>
          <ChevronDown size="1.5rem" />
        </span>
        <span className={s.title}>{title}</span>
        {count !== undefined && <span className={s.count}>{count}</span>}
      </summary>
      <div className={s.inside}>{children}</div>
    </details>
  )
}
