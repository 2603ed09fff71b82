// One tap, one act: what a second tap on the same thing means (desk.md §1).
import { ok, refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { hlcMs } from '#domain/facts/hlc.ts'
import type { Moment } from '#domain/time.ts'
import type { Refusal } from '#desk/refusal.ts'

const doubleTap = 2_000

/** Says whether one of these acts was written within the two seconds of a double tap. */
export const justRecorded = (alike: readonly Fact[], now: Moment): boolean =>
  alike.some((fact) => now.ms >= hlcMs(fact.hlc) && now.ms - hlcMs(fact.hlc) < doubleTap)

/** Lets an act pass when nothing like it was noted that day, or when it is added on purpose; two taps in a row are one act. */
export const onceADay = (alike: readonly Fact[], { now, again }: { readonly now: Moment; readonly again: boolean }): Result<null, Refusal> => {
  if (justRecorded(alike, now)) return refuse({ code: 'justRecorded' })
  if (alike.length === 0 || again) return ok(null)
  const at = alike.map(({ data }) => ('at' in data ? data.at : undefined)).find((hour) => hour !== undefined)
  return refuse({ code: 'alreadyRecorded', ...(at === undefined ? {} : { at }) })
}
