// Means are made of two figures that are shown beside them, and of nothing else.
import type { Tally } from '#domain/figures/tally.ts'

/** A mean has no acts of its own: the two figures that make it. */
export const partsOfMean: Readonly<Record<string, readonly [over: string, by: string]>> = {
  dailyMean: ['passages', 'openDays'], passagesPerPerson: ['knownPassages', 'people'],
  mailPerOpenDay: ['mailIn', 'openDays'], mailPerHolder: ['mailIn', 'holdersInPeriod'],
}

const rounded = (n: number): number => Math.round(n * 10) / 10

/** The means of a period's figures, with one decimal; what would be divided by nothing is absent. */
export const meansOf = (figures: Tally): Tally =>
  new Map(Object.entries(partsOfMean).flatMap(([mean, [over, by]]) => {
    const divisor = figures.get(by) ?? 0
    return divisor === 0 ? [] : [[mean, rounded((figures.get(over) ?? 0) / divisor)] as const]
  }))
