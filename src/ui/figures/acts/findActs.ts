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

// What stood on a day has no months; of several codes, or of DomiFa's own, the last months read are all that is remembered.
const isWhole = (code: string): boolean => isStock(code) || code.includes('~') || code.startsWith('domifa.')

// The days of a month that were read are not read again for the whole (`countedUnder`).
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
