import { useMemo } from 'react'
import type { ServiceDay } from '#domain/time.ts'
import { useLate } from '#ui/app/useLate.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { comparedOn } from '#ui/figures/compared.ts'
import type { Compared } from '#ui/figures/compared.ts'

/** What a period up to its own end is compared with; of other days, once their own figures are painted. */
export const useCompared = (bilan: Bilan, to: ServiceDay): Compared => {
  const { day: today } = useNow()
  const asked = useLate(useMemo(() => ({ bilan, to, today }), [bilan, to, today]))
  return useMemo(() => comparedOn(asked.bilan.register, { ...asked.bilan.period, to: asked.to }, asked.today), [asked])
}
