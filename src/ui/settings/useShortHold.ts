import { useCallback, useEffect, useRef, useState } from 'react'

const minute = 60_000

/** Holds something for a minute at most, and only while its screen is shown: a desk that is locked or left drops it. */
export const useShortHold = <T extends object>() => {
  const [held, set] = useState<T>()
  const isShown = useRef(false)
  useEffect(() => {
    isShown.current = true
    return () => {
      isShown.current = false
      set(undefined)
    }
  }, [])
  useEffect(() => {
    if (held === undefined) return
    const timer = setTimeout(() => set(undefined), minute)
    return () => clearTimeout(timer)
  }, [held])
  const hold = useCallback((next: T | undefined) => set(isShown.current ? next : undefined), [])
  return { held, hold }
}
