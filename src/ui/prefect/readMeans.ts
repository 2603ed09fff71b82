// The form of the year's means, as it is typed and as it is meant.
import { waitingDelays } from '#domain/reports/yearMeans.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'

export const amounts = ['staff', 'volunteers', 'humanCost', 'totalCost'] as const
export type Amount = (typeof amounts)[number]

/** Every field as text; empty: not answered. */
export type TypedMeans = Readonly<Record<Amount | 'waitingList' | 'delay' | 'material', string>>

const shown = (n: number | undefined, unit = 1): string => (n === undefined ? '' : String(n / unit).replace('.', ','))

export const typedMeans = ({ waitingList, delay, staff, volunteers, humanCost, totalCost, material = '' }: YearMeans): TypedMeans => ({
  waitingList: waitingList === undefined ? '' : waitingList ? 'yes' : 'no', delay: delay ?? '', staff: shown(staff, 100), volunteers: shown(volunteers),
  humanCost: shown(humanCost), totalCost: shown(totalCost), material,
})

/** Each field as it is asked for. */
export const keptMeans = (read: (field: keyof TypedMeans) => string): TypedMeans => ({
  waitingList: read('waitingList'), delay: read('delay'), staff: read('staff'), volunteers: read('volunteers'),
  humanCost: read('humanCost'), totalCost: read('totalCost'), material: read('material'),
})

// "84 000" as "84000", spaces of every width; a comma or a point before the hundredths of a post.
const plain = (text: string): string => text.replaceAll(/\s/g, '').replace(',', '.')
const patterns: Readonly<Record<Amount, RegExp>> = { staff: /^\d{1,4}(\.\d{1,2})?$/, volunteers: /^\d{1,5}$/, humanCost: /^\d{1,9}$/, totalCost: /^\d{1,9}$/ }

/** Says whether an amount reads as one; an empty one does. */
export const isAmount = (field: Amount, text: string): boolean => plain(text) === '' || patterns[field].test(plain(text))

const numberIn = (field: Amount, text: string): number | undefined =>
  plain(text) === '' || !isAmount(field, text) ? undefined : Math.round(Number(plain(text)) * (field === 'staff' ? 100 : 1))

/** The answers that were typed; what is empty, or reads as nothing, is not answered. */
export const readMeans = (typed: TypedMeans): YearMeans => {
  const delay = waitingDelays.find((one) => one === typed.delay)
  const numbers = amounts.flatMap((field) => {
    const n = numberIn(field, typed[field])
    return n === undefined ? [] : [[field, n] as const]
  })
  const material = typed.material.trim()
  return {
    ...(typed.waitingList === '' ? {} : { waitingList: typed.waitingList === 'yes' }), ...(delay === undefined ? {} : { delay }),
    ...Object.fromEntries(numbers), ...(material === '' ? {} : { material }),
  }
}
