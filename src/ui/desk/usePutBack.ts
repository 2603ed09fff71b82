import { useCallback } from 'react'
import { restoreTap } from '#desk/withdrawTap.ts'
import { useAct } from '#ui/app/useAct.ts'
import type { LogLine } from '#ui/desk/logLine.ts'
import { dayLogWords as words } from '#ui/texts/dayLog.ts'

/** Puts back what was taken back: an act of its own, which the bar names by what counts again. */
export const usePutBack = (): ((line: LogLine) => Promise<void>) => {
  const act = useAct()
  return useCallback(
    async ({ struck, what }) => {
      await act(restoreTap({ facts: struck.map(({ id }) => id) }), { says: words.restored(what) })
    },
    [act],
  )
}
