import type { ReactNode } from 'react'
import s from '#ui/parts/Beside.module.css'

/** Side by side where there is room, one below the other where there is not. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className={s.beside}>{children}</div>
}
