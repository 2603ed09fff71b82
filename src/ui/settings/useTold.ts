import { useCallback } from 'react'
import type { Decide } from '#desk/ports.ts'
import { useAct } from '#ui/app/useAct.ts'
import { failureSentence, isFailure, refusalSentence } from '#ui/texts/refusals.ts'

/** Records an act of a form; gives the sentence that says why it was refused, or nothing. A double tap is no refusal. */
export const useTold = (): ((decide: Decide) => Promise<string | undefined>) => {
  const act = useAct()
  return useCallback(
    async (decide) => {
      const recorded = await act(decide, { quiet: true })
      if (recorded.ok || recorded.error.code === 'justRecorded') return undefined
      return isFailure(recorded.error) ? failureSentence(recorded.error) : refusalSentence(recorded.error)
    },
    [act],
  )
}
