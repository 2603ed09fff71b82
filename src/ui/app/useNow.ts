import { useEffect, useState } from 'react'
import { momentAt } from '#domain/time.ts'
import type { Moment } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'

const halfMinute = 30_000

/** The minute on the wall: renews when it changes, and when the tablet wakes up. Two tabs open at midnight both turn the page. */
export const useNow = (): Moment => {
  const { clock } = useHouse().opened.journal
  const [now, setNow] = useState(() => momentAt(clock()))
  useEffect(() => {
    const look = () => {
      const next = momentAt(clock())
      setNow((before) => (before.day === next.day && before.at === next.at ? before : next))
    }
    const timer = setInterval(look, halfMinute)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [clock])
  return now
}
