import type { ReactNode } from 'react'
import type { Period as Days, ServiceDay } from '#domain/time.ts'
import bar from '#ui/figures/Bar.module.css'
import s from '#ui/figures/DocumentBar.module.css'
import { neighbour } from '#ui/figures/period.ts'
import { Period } from '#ui/parts/Period.tsx'
import { classes } from '#ui/parts/classes.ts'

type DocumentBarProps = {
  readonly year: Days
  readonly today: ServiceDay
  readonly words: { readonly before: string; readonly after: string }
  readonly onGo: (year: Days) => void
  /** What is chosen of the document, beside its year. */
  readonly choice?: ReactNode
  readonly keys?: ReactNode
}

/** The bar of a document of a year: which year, what of it, and what can be done with it. */
export function DocumentBar({ year, today, words, onGo, choice, keys }: DocumentBarProps) {
  const after = neighbour(year, 1)
  return (
    <div className={classes(bar.bar, s.below)}>
      <Period
        word={year.from.slice(0, 4)} beforeName={words.before} afterName={words.after} onBefore={() => onGo(neighbour(year, -1))}
        onAfter={after.from > today ? undefined : () => onGo(after)}
      />
      {choice}
      {keys !== undefined && <div className={s.keys}>{keys}</div>}
    </div>
  )
}
