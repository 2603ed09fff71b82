// The acts behind a figure, found a little at a time: no tap waits behind a year of passages.
import { isStock } from '#domain/figures/stockLines.ts'
import type { Register } from '#domain/register/register.ts'
import { behindReport } from '#domain/reports/behindReports.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { monthsOf } from '#domain/time.ts'
import type { Period } from '#domain/time.ts'
import { actsOf } from '#ui/figures/acts/actsOf.ts'

/** ms: whoever taps meanwhile does not feel it. */
const slice = 8

type Wanted = { readonly code: string; readonly period: Period }

const isDomifas = (code: string): boolean => code.startsWith('domifa.')

// What stood on a day has no months; of the house's own codes the last one read is remembered, and several are few acts.
const isWhole = (code: string): boolean => {
  const codes = code.split('~')
  return codes.some(isStock) || (codes.length > 1 && !codes.every(isDomifas))
}

// The days of a month that were read are not read again for the whole (`countedUnder`, `domifaActLines`).
const partsOf = ({ code, period }: Wanted): readonly Period[] => (isWhole(code) ? [] : monthsOf(period))

/** Finds the acts behind a figure in slices, a month at least each, and calls back; gives the way to stop. */
export const findActs = (register: () => Register, { code, period }: Wanted, found: () => void): (() => void) => {
  const parts = partsOf({ code, period })[Symbol.iterator]()
  const look = (): void => {
    const until = performance.now() + slice
    for (let part = parts.next(); part.done !== true; part = parts.next()) {
      behindReport(register(), code, { period: part.value, calendar: settingsOf(register()).calendar })
      if (performance.now() > until) {
        timer = setTimeout(look)
        return
      }
    }
    // A task of its own.
    timer = setTimeout(() => {
      actsOf(register(), code, period)
      found()
    })
  }
  let timer = setTimeout(look)
  return () => clearTimeout(timer)
}
