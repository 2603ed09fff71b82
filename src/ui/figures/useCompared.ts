import { useDeferredValue, useMemo } from 'react'
import type { ServiceDay } from '#domain/time.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { comparedOn } from '#ui/figures/compared.ts'
import type { Compared } from '#ui/figures/compared.ts'

/** What a period up to its own end is compared with; the figures of the period itself are painted first. */
export const useCompared = (bilan: Bilan, to: ServiceDay): Compared | undefined => {
  const { day: today } = useNow()
  const asked = useDeferredValue(useMemo(() => ({ bilan, to, today }), [bilan, to, today]), undefined)
  return useMemo(() => (asked === undefined ? undefined : comparedOn(asked.bilan.register, { ...asked.bilan.period, to: asked.to }, asked.today)), [asked])
}
