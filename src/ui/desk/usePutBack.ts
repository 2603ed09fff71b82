import { useCallback } from 'react'
import { restoreTap } from '#desk/withdrawTap.ts'
import { useAct } from '#ui/app/useAct.ts'
import { tell } from '#ui/app/useLastTap.ts'
import type { LogLine } from '#ui/desk/logLine.ts'
import { announce } from '#ui/parts/announce.ts'
import { dayLogWords as words } from '#ui/texts/dayLog.ts'

/** Puts back what was taken back: an act of its own, which the bar names by what counts again. */
export const usePutBack = (): ((line: LogLine) => Promise<void>) => {
  const act = useAct()
  return useCallback(
    async ({ struck, what }) => {
      const recorded = await act(restoreTap({ facts: struck.map(({ id }) => id) }))
      if (!recorded.ok) return
      tell('plain', words.restored(what))
      announce(words.restored(what))
    },
    [act],
  )
}
