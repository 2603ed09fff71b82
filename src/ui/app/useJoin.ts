import { useCallback } from 'react'
import type { Recorded } from '#desk/record.ts'
import { letterOf } from '#domain/exchange/tablets.ts'
import type { PersonId } from '#domain/ids.ts'
import { useHouse } from '#ui/app/house.ts'
import { codeSoon } from '#ui/app/later.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useExchange } from '#ui/app/useExchange.ts'

// No part of what opens the desk.
const joining = codeSoon(async () => (await import('#desk/joinWaitlist.ts')).joinWaitlist)

type Joining = { readonly person?: PersonId; readonly prestation: string; readonly n?: number; readonly again?: boolean }

/** Somebody waits from now on, under the next number of this tablet. */
export const useJoin = (): ((joining: Joining) => Promise<Recorded>) => {
  const act = useAct()
  const { journal } = useHouse().opened
  const { standing } = useExchange()
  return useCallback(
    async (wish) => {
      const joinWaitlist = await joining.bring()
      return act(joinWaitlist({ ...wish, letter: letterOf(journal.register(), standing) }))
    },
    [act, journal, standing],
  )
}
