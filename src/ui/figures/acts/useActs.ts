import { useEffect, useState } from 'react'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useIsPrinted } from '#ui/app/usePrinting.ts'
import { actsOf, areFound } from '#ui/figures/acts/actsOf.ts'
import type { Acts } from '#ui/figures/acts/actsOf.ts'
import { findActs } from '#ui/figures/acts/findActs.ts'
import type { Period } from '#domain/time.ts'

/** The acts behind a figure, anew after each act. Where nobody expected them the page is painted first, and they are found after it; a sheet waits for nothing. */
export const useActs = (code: string, { from, to }: Period): Acts | undefined => {
  const register = useRegister()
  const { journal } = useHouse().opened
  const isPrinted = useIsPrinted()
  const [isFound, find] = useState(() => areFound(register, code, { from, to }))
  useEffect(() => {
    if (isFound) return undefined
    let stop = (): void => cancelAnimationFrame(frame)
    const frame = requestAnimationFrame(() => {
      stop = findActs(journal.register, { code, period: { from, to } }, () => find(true))
    })
    return () => stop()
  }, [journal, isFound, code, from, to])
  return isFound || isPrinted || areFound(register, code, { from, to }) ? actsOf(register, code, { from, to }) : undefined
}
