import { useCallback } from 'react'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { Recorded } from '#desk/record.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { useHouse } from '#ui/app/house.ts'
import { tell } from '#ui/app/useLastTap.ts'
import { useAct } from '#ui/app/useAct.ts'
import { announce } from '#ui/parts/announce.ts'
import { takenBack, tapSentence } from '#ui/texts/acts.ts'

/** Takes back acts from their own line, whatever their day: the bar names what was taken back, and can put it back. */
export const useTakeBack = (): ((facts: readonly Fact[]) => Promise<Recorded>) => {
  const { opened } = useHouse()
  const act = useAct()
  return useCallback(
    async (facts) => {
      const sentence = takenBack(tapSentence(opened.journal.register(), facts))
      const recorded = await act(withdrawTap({ facts: facts.map(({ id }) => id) }))
      if (recorded.ok) {
        tell('plain', sentence)
        announce(sentence)
      }
      return recorded
    },
    [opened, act],
  )
}
