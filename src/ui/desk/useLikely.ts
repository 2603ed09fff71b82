// Who is listed before anything is typed: those who usually come at this hour, then those who came lately (desk.md §1).
import { useMemo } from 'react'
import { usualAt } from '#domain/habits.ts'
import type { PersonId } from '#domain/ids.ts'
import { recentOn } from '#domain/passage.ts'
import type { Register } from '#domain/register/register.ts'
import { hourAfter, minutesAt } from '#domain/time.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'

const [mostUsual, mostListed] = [12, 24]

const recentsOn = (register: Register, day: ServiceDay) => recentOn(register, day, mostListed)

// Read again when the hour turns, and when days come from another tablet: not at each tap, so that no row moves under a finger.
const reading = (when: Pick<Moment, 'day' | 'at'>) => {
  const known = new Map<number, readonly PersonId[]>()
  return (register: Register): readonly PersonId[] => {
    const days = register.days.size
    const usual = known.get(days) ?? usualAt(register, when, mostUsual)
    known.set(days, usual)
    return usual
  }
}

const useUsual = (): readonly PersonId[] => {
  const { day, at } = useNow()
  const hour = hourAfter(Math.floor(minutesAt(at) / 60) * 60 + 30)
  return useAnswer(useMemo(() => reading({ day, at: hour }), [day, hour]), undefined)
}

/** At most twenty-four people; `usual` says whether the first of them are there for the hour. */
export const useLikely = (): { readonly people: readonly PersonId[]; readonly usual: boolean } => {
  const { day } = useNow()
  const usual = useUsual()
  const recents = useAnswer(recentsOn, day)
  const people = useMemo(() => [...new Set([...usual, ...recents])].slice(0, mostListed), [usual, recents])
  return { people, usual: usual.length > 0 }
}
