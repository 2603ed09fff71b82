import { useState } from 'react'
import type { Register } from '#domain/register/register.ts'
import { useAnswerLater, useHouse } from '#ui/app/house.ts'
import { missionCodes, missionsSince } from '#ui/missions/missions.ts'
import type { Mission } from '#ui/missions/missions.ts'
import { missionsBegun } from '#ui/missions/missionsBegun.ts'

/** The missions done since the demonstration was opened in this tab. */
export const useMissions = (): readonly Mission[] => {
  const { opened: { journal } } = useHouse()
  const [read] = useState(() => {
    const missions = missionsSince(missionsBegun(journal.clock()))
    return (register: Register): readonly Mission[] => {
      const done = missions(register)
      return missionCodes.filter((mission) => done.has(mission))
    }
  })
  return useAnswerLater(read, undefined)
}
