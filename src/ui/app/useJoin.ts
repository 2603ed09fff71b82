import { useCallback } from 'react'
import type { Recorded } from '#desk/record.ts'
import { refuse } from '#kernel/result.ts'
import type { Result } from '#kernel/result.ts'
import { letterOf } from '#domain/exchange/tablets.ts'
import type { PersonId } from '#domain/ids.ts'
import { useHouse } from '#ui/app/house.ts'
import { codeSoon } from '#ui/app/later.ts'
import { useDeskKey } from '#ui/app/standing.ts'
import { tellNothing, useAct } from '#ui/app/useAct.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { parts } from '#ui/texts/parts.ts'

/** No part of what opens the desk. */
export const joining = codeSoon(async () => (await import('#desk/joinWaitlist.ts')).joinWaitlist)

type Joining = { readonly person?: PersonId; readonly prestation: string; readonly n?: number; readonly again?: boolean }

type NotCome = Result<never, { readonly code: 'notCome' }>

/** Somebody waits from now on, under the next number of this tablet. Where the code does not come, that is said, and nothing is recorded. */
export const useJoin = (): ((joining: Joining) => Promise<Recorded | NotCome>) => {
  const act = useAct()
  const { journal } = useHouse().opened
  const { standing } = useExchange()
  const desk = useDeskKey()
  return useCallback(
    async (wish) => {
      const joinWaitlist = await joining.bring().catch(() => undefined)
      if (joinWaitlist === undefined) {
        tellNothing(parts.lastAction.notNoted, desk)
        return refuse({ code: 'notCome' })
      }
      return act(joinWaitlist({ ...wish, letter: letterOf(journal.register(), standing) }))
    },
    [act, desk, journal, standing],
  )
}
