import s from '#ui/parts/BoxTag.module.css'
import { Hidden } from '#ui/parts/Hidden.tsx'
import { parts } from '#ui/texts/parts.ts'

/** The number of a letter box, outlined so that it is never taken for a count. */
export function BoxTag({ children }: { readonly children: string | number }) {
  return (
    <span className={s.tag}>
      <span>
        <Hidden>{parts.box} </Hidden>
        {children}
      </span>
    </span>
  )
}
