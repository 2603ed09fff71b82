import { useCallback, useEffect, useRef, useState } from 'react'
import type { Settings } from '#domain/settings.ts'
import { idleAfter, secondsLeft } from '#ui/app/idle.ts'
import type { Idle } from '#ui/app/idle.ts'
import type { Desk } from '#ui/app/createDesk.ts'

type Watched = {
  /** ms UTC. */
  readonly clock: () => number
  readonly lock: Settings['lock']
  readonly resumable: () => boolean
  readonly desk: Pick<Desk, 'lock' | 'stirred' | 'stirredElsewhere'>
}

type Seen = { readonly idle: Idle; readonly left: number }

const awake: Seen = { idle: 'awake', left: 0 }
const touches = ['pointerdown', 'keydown', 'wheel', 'input', 'click'] as const
const tick = 1_000

/** How long nobody has touched this tablet, whichever window: `stir` says that somebody did. A tablet that wakes up is looked at before anything else. */
export const useIdle = ({ clock, lock, resumable, desk }: Watched): Seen & { readonly stir: () => void } => {
  const [seen, see] = useState(awake)
  const last = useRef<number>(undefined)
  const look = useCallback((): Idle => {
    const now = clock()
    // A clock that was put back counts from now.
    last.current = Math.min(Math.max(last.current ?? now, desk.stirredElsewhere()), now)
    const untouched = { span: now - last.current, lock, resumable: resumable() }
    const idle = idleAfter(untouched)
    if (idle === 'due') desk.lock()
    const left = idle === 'warned' ? secondsLeft(untouched) : 0
    see((before) => (before.idle === idle && before.left === left ? before : { idle, left }))
    return idle
  }, [clock, lock, resumable, desk])
  const stir = useCallback(() => {
    last.current = clock()
    desk.stirred(last.current)
    look()
  }, [clock, desk, look])
  useTouches(look, stir)
  return { ...seen, stir }
}

const useTouches = (look: () => Idle, stir: () => void): void => {
  useEffect(() => {
    // A covered screen is uncovered by the veil itself, which keeps that touch from what lies beneath.
    const touch = (event: Event): void => {
      const idle = look()
      if (idle === 'awake') stir()
      else if (idle === 'due') event.stopPropagation()
    }
    look()
    const timer = setInterval(look, tick)
    for (const kind of touches) window.addEventListener(kind, touch, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      for (const kind of touches) window.removeEventListener(kind, touch, { capture: true })
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('focus', look)
    }
  }, [look, stir])
}
