import { useDoor } from '#ui/app/door.ts'
import { forgetMissions } from '#ui/missions/missionsBegun.ts'

/** The demonstration as it was on the first day, and its missions with it. */
export const useStartAfresh = (): (() => void) => {
  const { resetDemo } = useDoor()
  return () => {
    forgetMissions()
    resetDemo()
  }
}
