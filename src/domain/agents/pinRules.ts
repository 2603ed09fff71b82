// Six digits: which ones are refused, and what wrong ones cost (metier.md §8).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'

/** Wrong PINs of one agent until the session is destroyed. */
export const mostTries = 5

const delays: readonly number[] = [0, 0, 2_000, 10_000, 30_000]

/** How long, ms, an agent waits for the next try after so many wrong ones in a row. */
export const delayAfter = (failed: number): number => delays[failed] ?? 30_000

// What anyone would try first: one, two or three digits again and again, three alike twice, digits in a row, once or twice each, and
// the keypad's figures.
const repeated = /^(\d{1,3})\1+$|^(\d)\2\2(\d)\3\3$/
const doubled = /^(\d)\1(\d)\2(\d)\3$/
const rows = '01234567890 09876543210'
const figures: ReadonlySet<string> = new Set(['123321', '147258', '147852', '159753', '258456', '789456'])

const isInARow = (pin: string): boolean => rows.includes(doubled.test(pin) ? pin.replaceAll(/(\d)\d/g, '$1') : pin)

/** Refuses what is not six digits, and those that anyone would try first. */
export const checkPin = (pin: string): Result<null, { readonly code: 'notSixDigits' | 'tooEasy' }> => {
  if (!/^\d{6}$/.test(pin)) return refuse({ code: 'notSixDigits' })
  return repeated.test(pin) || isInARow(pin) || figures.has(pin) ? refuse({ code: 'tooEasy' }) : ok(null)
}
