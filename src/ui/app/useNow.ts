import { useSyncExternalStore } from 'react'
import { momentAt } from '#domain/time.ts'
import type { Moment } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'

/** ms */
const [minute, halfMinute] = [60_000, 30_000]

type Clock = () => number
type Wall = { readonly now: () => Moment; readonly subscribe: (listener: () => void) => () => void }

// One timer for a whole screen: a list of names would start and stop one a row at each letter that is typed.
const createWall = (clock: Clock): Wall => {
  const listeners = new Set<() => void>()
  let read: Moment | undefined
  const tell = () => { for (const listener of listeners) listener() }
  const begin = (): (() => void) => {
    const timer = setInterval(tell, halfMinute)
    // A desk that was put aside comes back in another minute.
    document.addEventListener('visibilitychange', tell)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', tell)
    }
  }
  let end = (): void => undefined
  return {
    now: () => {
      const ms = clock()
      if (read === undefined || Math.floor(read.ms / minute) !== Math.floor(ms / minute)) read = momentAt(ms)
      return read
    },
    subscribe: (listener) => {
      if (listeners.size === 0) end = begin()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) end()
      }
    },
  }
}

const walls = new WeakMap<Clock, Wall>()

const wallOf = (clock: Clock): Wall => {
  const known = walls.get(clock) ?? createWall(clock)
  walls.set(clock, known)
  return known
}

/** The minute on the wall by a clock (ms UTC): renews when it changes, and when the tablet wakes up. Two tabs open at midnight both turn the page. */
export const useMinute = (clock: Clock): Moment => {
  const { subscribe, now } = wallOf(clock)
  return useSyncExternalStore(subscribe, now)
}

/** The minute on the wall of an open desk. */
export const useNow = (): Moment => useMinute(useHouse().opened.journal.clock)
