import { prestationFigure } from '#domain/figures/dayLines.ts'
import { flowsIn } from '#domain/figures/flows.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import s from '#ui/washroom/Washroom.module.css'
import { washroom } from '#ui/texts/washroom.ts'
import type { WashroomCode } from '#ui/texts/washroom.ts'

type DayTotalProps = { readonly code: WashroomCode; readonly day: ServiceDay }

/** The figure itself (metier.md §6): a doublon is on the list and not in the total. */
export function DayTotal({ code, day }: DayTotalProps) {
  const figure = prestationFigure(code)
  const total = useAnswer((register: Register) => flowsIn(register, { from: day, to: day }).sums.get(figure) ?? 0, `${day} ${figure}`)
  return <strong className={s.total} data-figure={figure} data-value={total}>{washroom.count(code, total)}</strong>
}
