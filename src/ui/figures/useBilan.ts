import { useMemo } from 'react'
import { useRegister } from '#ui/app/house.ts'
import { bilanOf } from '#ui/figures/bilanOf.ts'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import { useShown } from '#ui/figures/useShown.ts'
import type { Period } from '#domain/time.ts'

/** The figures of a period; a tap is painted first, the figures follow. */
export const useBilan = ({ from, to }: Period): Bilan => {
  const register = useRegister()
  const asked = useShown(useMemo(() => ({ register, from, to }), [register, from, to]))
  return bilanOf(asked.register, asked)
}
