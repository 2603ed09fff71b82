import { useCallback } from 'react'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { Recorded } from '#desk/record.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { useHouse } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { takenBack, tapSentence } from '#ui/texts/acts.ts'

/** Takes back acts from their own line, whatever their day: the bar names what was taken back, and can put it back. */
export const useTakeBack = (): ((facts: readonly Fact[]) => Promise<Recorded>) => {
  const { opened } = useHouse()
  const act = useAct()
  return useCallback(
    async (facts) => act(withdrawTap({ facts: facts.map(({ id }) => id) }), { says: takenBack(tapSentence(opened.journal.register(), facts)) }),
    [opened, act],
  )
}
