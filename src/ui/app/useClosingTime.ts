import { useEffect, useState } from 'react'
import type { Desk } from '#ui/app/createDesk.ts'

const minute = 60_000
const look = 5_000

/** Minutes before closing time that are told: five, and one. */
const told = [1, 5] as const

/**
 * Closes the desk at closing time, once the act being written is on disk; tells how near it is: 5, 1, or nothing while it is far.
 * Looked at again when the tablet wakes up, and when its window is touched again.
 */
export const useClosingTime = (until: () => number | undefined, clock: () => number, desk: Pick<Desk, 'end'>): 1 | 5 | undefined => {
  const [near, setNear] = useState<1 | 5>()
  useEffect(() => {
    const see = (): void => {
      const left = (until() ?? Infinity) - clock()
      if (left <= 0) void desk.end('closing')
      setNear(told.find((minutes) => left <= minutes * minute))
    }
    see()
    const timer = setInterval(see, look)
    document.addEventListener('visibilitychange', see)
    window.addEventListener('focus', see)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', see)
      window.removeEventListener('focus', see)
    }
  })
  return near
}
