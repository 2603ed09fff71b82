import { ok, refuse } from '#kernel/result.ts'
import { meansOf } from '#domain/reports/meansOf.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import type { Decide } from '#desk/ports.ts'
import { longestText } from '#desk/when.ts'

// Two thousand posts, ten thousand volunteers, a hundred million euros: beyond that, a key was held down.
const most = { staff: 200_000, volunteers: 10_000, humanCost: 100_000_000, totalCost: 100_000_000 } as const satisfies Partial<Record<keyof YearMeans, number>>
const amounts = ['staff', 'volunteers', 'humanCost', 'totalCost'] as const

const isWithin = (n: number, greatest: number): boolean => Number.isInteger(n) && n >= 0 && n <= greatest

const fits = (means: YearMeans): boolean => {
  const { humanCost = 0, totalCost = humanCost } = means
  return humanCost <= totalCost && amounts.every((answer) => isWithin(means[answer] ?? 0, most[answer]))
}

const answers = ['waitingList', 'delay', 'material', ...amounts] as const satisfies readonly (keyof YearMeans)[]
const isSame = (one: YearMeans, other: YearMeans): boolean => answers.every((answer) => one[answer] === other[answer])

const trimmed = ({ material = '', ...means }: YearMeans): YearMeans => (material.trim() === '' ? means : { ...means, material: material.trim() })

const isLong = ({ material = '' }: YearMeans): boolean => material.length > longestText

/**
 * The house answers for a calendar year (`YYYY`) what no act tells: DomiFa's declarative questions and the means of the prefect's report [CASF D264-8].
 * The last answers stand. Refuses a year ahead, one that is none, numbers that nobody means, a total under its part, a text over 200 characters, and the
 * very answers that stand.
 */
export const declareYear = ({ year, means }: { readonly year: string; readonly means: YearMeans }): Decide => (register, now) => {
  const said = trimmed(means)
  if (!/^\d{4}$/.test(year) || !fits(said)) return refuse({ code: 'outOfRange' })
  if (year > now.day.slice(0, 4)) return refuse({ code: 'dayAhead' })
  if (isLong(said)) return refuse({ code: 'textTooLong' })
  if (isSame(said, meansOf(register, year) ?? {})) return refuse({ code: 'justRecorded' })
  return ok([{ kind: 'yearDeclared', data: { year }, secret: said }])
}
