// Up to which day everything that any tablet recorded is here (sync.md, "Completeness watermark"; invariant 16).
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { tabletsOf } from '#domain/exchange/tablets.ts'
import type { Tablet } from '#domain/exchange/tablets.ts'
import type { Register } from '#domain/register/register.ts'
import { addDays, endOfDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** A tablet from which something may still come. */
export type MissingTablet = {
  readonly tablet: Tablet
  /** ms UTC of its last contact with the endpoint; nothing when it never had one. */
  readonly silentSince?: number
  /** Acts that it had not handed over then. */
  readonly pending: number
}

/**
 * The tablets that may still hold acts of a day: standing in the register, and not seen since that day was over in Paris with
 * nothing left to send. This tablet is never one of them: what it holds is here. A register without an endpoint misses none,
 * as far as this tablet knows.
 */
export const missingFor = (register: Register, standing: ExchangeStanding, day: ServiceDay): readonly MissingTablet[] => {
  if (!standing.linked) return []
  const over = endOfDay(day)
  return tabletsOf(register)
    .filter(({ dev, revoked }) => !revoked && dev !== standing.dev)
    .flatMap((tablet): readonly MissingTablet[] => {
      const seen = standing.tablets.find(({ dev }) => dev === tablet.dev)
      if (seen === undefined) return [{ tablet, pending: 0 }]
      const { pending } = seen.have
      return seen.seen >= over && pending === 0 ? [] : [{ tablet, silentSince: seen.seen, pending }]
    })
}

/** Says whether everything about a day is here. */
export const isComplete = (register: Register, standing: ExchangeStanding, day: ServiceDay): boolean => missingFor(register, standing, day).length === 0

/** The last day that is over, for a question about `day`: today is never complete, and nobody is late with it. */
export const lastOver = (day: ServiceDay, today: ServiceDay): ServiceDay => (day < today ? day : addDays(today, -1))
