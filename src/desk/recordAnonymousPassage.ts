import { ok, refuse } from '#kernel/result.ts'
import { actsOn } from '#domain/register/read.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { isQuantity } from '#desk/quantity.ts'
import { placed } from '#desk/when.ts'
import type { When } from '#desk/when.ts'

type Wish = { readonly n?: number; readonly when?: When }

/** People who give no name came in: heads, not people. Refuses a double tap, and a number that is not 1 to 999. */
export const recordAnonymousPassage = ({ n = 1, when }: Wish): Decide => (register, now) => {
  if (!isQuantity(n)) return refuse({ code: 'notAQuantity' })
  const place = placed(now, when)
  if (!place.ok) return place
  const alike = actsOn(register, place.value.day).filter(({ kind }) => kind === 'anonymousPassage')
  if (justRecorded(alike, now)) return refuse({ code: 'justRecorded' })
  return ok([{ kind: 'anonymousPassage', n, ...place.value }])
}
