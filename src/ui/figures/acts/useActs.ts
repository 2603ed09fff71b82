import { useEffect } from 'react'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { actsOf } from '#ui/figures/acts/actsOf.ts'
import type { Acts } from '#ui/figures/acts/actsOf.ts'
import { kindsIn } from '#ui/figures/acts/items.ts'
import type { Period } from '#domain/time.ts'

/** The acts behind a figure, anew after each act. */
export const useActs = (code: string, period: Period): Acts => actsOf(useRegister(), code, period)

// ms after which a definition is painted, and being read.
const readingPause = 60

/** Finds the acts behind a figure while its definition is read: the tap that asks for them has only to show them. */
export const useActsSoon = (code: string | undefined, { from, to }: Period): void => {
  const { journal } = useHouse().opened
  useEffect(() => {
    if (code === undefined) return
    let timer = setTimeout(() => {
      const { lines } = actsOf(journal.register(), code, { from, to })
      // A task of its own: neither holds back a tap for long.
      timer = setTimeout(() => kindsIn(lines))
    }, readingPause)
    return () => clearTimeout(timer)
  }, [journal, code, from, to])
}
