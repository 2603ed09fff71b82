import type { ReactNode } from 'react'
import s from '#ui/parts/EmptyState.module.css'
import type { Icon } from '#ui/parts/Icon.ts'

type EmptyStateProps = { readonly icon: Icon; readonly children: ReactNode; readonly action?: ReactNode }

/** A list with nobody in it says so, and what to do next. */
export function EmptyState({ icon: Shape, children, action }: EmptyStateProps) {
  return (
    <div className={s.empty}>
      <Shape size="2.5rem" />
      <p className={s.words}>{children}</p>
      {action}
    </div>
  )
}
