import { useEffect, useMemo, useState } from 'react'
import { changesSince } from '#domain/closings/afterClosing.ts'
import type { Change } from '#domain/closings/afterClosing.ts'
import { standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useLate } from '#ui/app/useLate.ts'

export type Since = { readonly closing: Closing; readonly changes: readonly Change[] }

/** The closing of a period, and what changed since; nothing for one that is open. A tap is painted first. */
export const useChanges = ({ from, to }: Period): Since | undefined => {
  const register = useRegister()
  const asked = useLate(useMemo(() => ({ register, period: { from, to } }), [register, from, to]))
  const closing = standingClosing(asked.register, asked.period)
  return closing === undefined ? undefined : { closing, changes: changesSince(asked.register, asked.period) }
}

/** How many figures of each closed period changed, by its first and last day: counted one after the other, so that no tap waits for all of them. */
export const useChangeCounts = (periods: readonly Period[]): ReadonlyMap<string, number> => {
  const register = useRegister()
  const [counts, tell] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    const waiting = periods.filter((period) => standingClosing(register, period) !== undefined)
    let timer: ReturnType<typeof setTimeout> | undefined
    const next = (): void => {
      const period = waiting.shift()
      if (period === undefined) return
      const n = changesSince(register, period).length
      tell((before) => new Map(before).set(keyOf(period), n))
      timer = setTimeout(next)
    }
    timer = setTimeout(next)
    return () => clearTimeout(timer)
  }, [register, periods])
  return counts
}

/** What names a period in a list. */
export const keyOf = ({ from, to }: Period): string => `${from} ${to}`
