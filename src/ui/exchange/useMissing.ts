import { lastOver, missingFor } from '#domain/exchange/completeness.ts'
import type { MissingTablet } from '#domain/exchange/completeness.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { useNow } from '#ui/app/useNow.ts'

/** The tablets from which something about a day may still come; today is asked about up to yesterday. */
export const useMissing = (day: ServiceDay): readonly MissingTablet[] => {
  const register = useRegister()
  const { standing } = useExchange()
  const { day: today } = useNow()
  return missingFor(register, standing, lastOver(day, today))
}
