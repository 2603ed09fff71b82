import { useDeferredValue, useMemo } from 'react'
import type { Period } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { comparedOn } from '#ui/figures/compared.ts'
import type { Compared } from '#ui/figures/compared.ts'

/** What a period is compared with; the figures of the period itself are painted first. */
export const useCompared = ({ from, to }: Period): Compared | undefined => {
  const register = useRegister()
  const { day: today } = useNow()
  const asked = useDeferredValue(useMemo(() => ({ register, from, to, today }), [register, from, to, today]), undefined)
  return useMemo(() => (asked === undefined ? undefined : comparedOn(asked.register, asked, asked.today)), [asked])
}
