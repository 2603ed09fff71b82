import { useEffect, useState } from 'react'
import { momentAt } from '#domain/time.ts'
import type { Moment } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'

const halfMinute = 30_000

/** The minute on the wall by a clock (ms UTC): renews when it changes, and when the tablet wakes up. Two tabs open at midnight both turn the page. */
export const useMinute = (clock: () => number): Moment => {
  const [now, setNow] = useState(() => momentAt(clock()))
  useEffect(() => {
    const look = () => {
      const next = momentAt(clock())
      setNow((before) => (before.day === next.day && before.at === next.at ? before : next))
    }
    // A desk that was put aside comes back in another minute.
    look()
    const timer = setInterval(look, halfMinute)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [clock])
  return now
}

/** The minute on the wall of an open desk. */
export const useNow = (): Moment => useMinute(useHouse().opened.journal.clock)
