import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { closingDraft, readUpTo } from '#domain/closings/closingDraft.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import type { TabletThen } from '#domain/closings/contents.ts'
import { spanOfPeriod } from '#domain/closings/figuresToClose.ts'
import type { OrderPlace } from '#domain/exchange/standing.ts'
import type { FactId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment, Period } from '#domain/time.ts'
import type { Decide } from '#desk/ports.ts'
import type { Refusal } from '#desk/refusal.ts'
import { longestText } from '#desk/when.ts'

type ClosingWish = {
  readonly period: Period
  /** As they stand (`tabletsThen`), and how far this tablet has read the endpoint's order. */
  readonly tablets: readonly TabletThen[]
  readonly place?: OrderPlace
  /** The register is not whole on this tablet. */
  readonly loading?: true
  /** Why no missing tablet is waited for. */
  readonly reason?: string
  /** The closing on screen, which this one follows. */
  readonly over?: FactId
}

const checkedPeriod = (register: Register, { period, over }: ClosingWish, now: Moment): Result<null, Refusal> => {
  if (spanOfPeriod(period) === undefined) return refuse({ code: 'notAMonthOrYear' })
  if (period.to >= now.day) return refuse({ code: 'periodRunning' })
  return standingClosing(register, period)?.fact.id === over ? ok(null) : refuse({ code: 'alreadyClosed' })
}

const checkedReason = ({ tablets, loading, reason = '' }: ClosingWish): Result<string, Refusal> => {
  const why = reason.trim()
  if (loading === true) return refuse({ code: 'stillLoading' })
  if (why.length > longestText) return refuse({ code: 'textTooLong' })
  return why === '' && tablets.some(({ missing }) => missing === true) ? refuse({ code: 'reasonMissing' }) : ok(why)
}

/**
 * Closes a month or a year: its figures are written down with the tablets that have reported and the place in the order that they were computed from
 * (sync.md, invariant 16). Refuses a period that is neither, or not over in Paris; one that another manager closed meanwhile (`over`: the closing that was
 * on screen); a register that is still loading; and, where a tablet is missing, no reason.
 */
export const closePeriod = (wish: ClosingWish): Decide => (register, now, agent) => {
  const checked = checkedPeriod(register, wish, now)
  if (!checked.ok) return checked
  const reason = checkedReason(wish)
  if (!reason.ok) return reason
  const upTo = readUpTo(register, wish.place)
  const draft = closingDraft(register, wish.period, { why: 'closed', agent, now, upTo, tablets: wish.tablets, ...(reason.value === '' ? {} : { reason: reason.value }) })
  return ok([{ ...draft, ...(wish.over === undefined ? {} : { refs: { previous: wish.over } }) }])
}
