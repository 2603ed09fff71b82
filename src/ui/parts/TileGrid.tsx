import type { ReactNode } from 'react'
import s from '#ui/parts/TileGrid.module.css'

/** Three tiles a row, always in the same order; fewer a row where the screen is too narrow for gloves. */
export function TileGrid({ children, label }: { readonly children: ReactNode; readonly label: string }) {
  return (
    <fieldset className={s.grid} aria-label={label}>
      {children}
    </fieldset>
  )
}
