import type { TabletThen } from '#domain/closings/contents.ts'
import { missingFor } from '#domain/exchange/completeness.ts'
import type { ExchangeStanding } from '#domain/exchange/standing.ts'
import { tabletsOf } from '#domain/exchange/tablets.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'

/** The tablets of the register as they stand now, with those from which acts of a day may still come (sync.md, "Completeness watermark"). None without an endpoint. */
export const tabletsThen = (register: Register, standing: ExchangeStanding, day: ServiceDay): readonly TabletThen[] => {
  if (!standing.linked) return []
  const missing = new Set(missingFor(register, standing, day).map(({ tablet: { dev } }) => dev))
  return tabletsOf(register).filter(({ revoked }) => !revoked).map(({ dev, name }): TabletThen => {
    const seen = standing.tablets.find((one) => one.dev === dev)
    return {
      pending: dev === standing.dev ? 0 : (seen?.have.pending ?? 0), ...(name === undefined ? {} : { name }), ...(seen === undefined ? {} : { seen: seen.seen }),
      ...(missing.has(dev) ? { missing: true } : {}),
    }
  })
}
