import type { Period } from '#domain/time.ts'
import s from '#ui/figures/Count.module.css'
import { actsMark, useOpenActs } from '#ui/figures/acts/useOpenActs.ts'
import { behindWords } from '#ui/texts/behind.ts'
import { amount } from '#ui/texts/figures.ts'

/** Whose acts: the figure's code, its days where they are not the room's, and both in words. */
export type ActsOf = { readonly code: string; readonly period?: Period; readonly label: string; readonly when: string }

type CountProps = {
  readonly n: number
  /** The published code; absent for a month or a week that the period cuts. */
  readonly code?: string | undefined
  readonly acts?: ActsOf | undefined
}

/** A figure in a table, under its code: a key to its acts, where there are any. */
export function Count({ n, code, acts }: CountProps) {
  const open = useOpenActs()
  const figure = <span data-figure={code} data-value={code === undefined ? undefined : n}>{amount(n)}</span>
  if (acts === undefined || n === 0) return figure
  const { label, when, ...asked } = acts
  return (
    <button type="button" className={s.key} aria-label={behindWords.cell(amount(n), label, when)} {...actsMark(asked)} onClick={() => open(asked, amount(n))}>
      {figure}
    </button>
  )
}
