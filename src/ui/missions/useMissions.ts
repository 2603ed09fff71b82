import { useCallback, useState } from 'react'
import type { Register } from '#domain/register/register.ts'
import { useAnswerLater, useHouse } from '#ui/app/house.ts'
import { missionCodes, missionsDone } from '#ui/missions/missions.ts'
import type { Mission } from '#ui/missions/missions.ts'
import { missionsBegun } from '#ui/missions/missionsBegun.ts'

/** The missions done since the demonstration was opened in this tab. */
export const useMissions = (): readonly Mission[] => {
  const { opened: { journal } } = useHouse()
  const [since] = useState(() => missionsBegun(journal.clock()))
  const read = useCallback((register: Register) => {
    const done = missionsDone(register, since)
    return missionCodes.filter((mission) => done.has(mission))
  }, [since])
  return useAnswerLater(read, undefined)
}
