import { useCallback, useMemo } from 'react'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { placesAt } from '#domain/washroom/places.ts'
import type { PlaceNow } from '#domain/washroom/places.ts'
import { queueOf } from '#domain/washroom/queue.ts'
import type { Queue } from '#domain/washroom/queue.ts'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'

export type QueueNow = { readonly prestation: string; readonly queue: Queue }

export type RoomNow = {
  readonly places: readonly PlaceNow[]
  /** The queues that the places serve, in the order of the room. */
  readonly queues: readonly QueueNow[]
  /** How many wait or are called, in all queues. */
  readonly waiting: number
}

const placesOf = (register: Register) => settingsOf(register).places

const sizeOf = ({ due, later, called }: Queue): number => due.length + later.length + called.length

/** The queues, cabins and machines at this minute; a needle moves once a minute, and with each act. */
export const usePlaces = (): RoomNow => {
  const register = useRegister()
  const now = useNow()
  const defined = useAnswer(placesOf, undefined)
  return useMemo(() => {
    const queues = [...new Set(defined.map(({ prestation }) => prestation))].map((prestation) => ({ prestation, queue: queueOf(register, prestation, now) }))
    return { places: placesAt(register, now), queues, waiting: queues.reduce((sum, { queue }) => sum + sizeOf(queue), 0) }
  }, [register, now, defined])
}

/** Whole minutes since an instant (ms UTC), as of this minute on the wall. */
export const useMinutesSince = (): ((since: number) => number) => {
  const { ms } = useNow()
  return useCallback((since) => Math.max(0, Math.floor((ms - since) / 60_000)), [ms])
}
