import { amount } from '#ui/texts/figures.ts'

/** A figure in a table, under its code. */
export function Count({ code, n }: { readonly code: string; readonly n: number }) {
  return (
    <span data-figure={code} data-value={n}>
      {amount(n)}
    </span>
  )
}
