import { useCallback } from 'react'
import type { Recorded } from '#desk/record.ts'
import { letterOf } from '#domain/exchange/tablets.ts'
import type { PersonId } from '#domain/ids.ts'
import { useHouse } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useExchange } from '#ui/app/useExchange.ts'

type Joining = { readonly person?: PersonId; readonly prestation: string; readonly n?: number; readonly again?: boolean }

/** Somebody waits from now on, under the next number of this tablet. */
export const useJoin = (): ((joining: Joining) => Promise<Recorded>) => {
  const act = useAct()
  const { journal } = useHouse().opened
  const { standing } = useExchange()
  return useCallback(
    async (joining) => {
      // No part of what opens the desk.
      const { joinWaitlist } = await import('#desk/joinWaitlist.ts')
      return act(joinWaitlist({ ...joining, letter: letterOf(journal.register(), standing) }))
    },
    [act, journal, standing],
  )
}
