import { useDeferredValue, useMemo } from 'react'
import { useNow } from '#ui/app/useNow.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { comparedOn } from '#ui/figures/compared.ts'
import type { Compared } from '#ui/figures/compared.ts'

/** What a period is compared with; the figures of the period itself are painted first. */
export const useCompared = (bilan: Bilan): Compared | undefined => {
  const { day: today } = useNow()
  const asked = useDeferredValue(useMemo(() => ({ bilan, today }), [bilan, today]), undefined)
  return useMemo(() => (asked === undefined ? undefined : comparedOn(asked.bilan.register, asked.bilan.period, asked.today)), [asked])
}
