import type { ReactNode } from 'react'
import s from '#ui/parts/KeyRow.module.css'
import { classes } from '#ui/parts/classes.ts'

type KeyRowProps = {
  readonly children: ReactNode
  readonly end?: boolean | undefined
  /** Keys share the width. */
  readonly fill?: boolean | undefined
}

/** Keys side by side, 12 apart. */
export function KeyRow({ children, end, fill }: KeyRowProps) {
  return <div className={classes(s.row, end === true && s.end, fill === true && s.fill)}>{children}</div>
}
