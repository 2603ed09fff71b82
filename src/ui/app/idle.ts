// What a screen that nobody touches does, by the clock (metier.md §8).
import type { Settings } from '#domain/settings.ts'

/** `veiled`: the names are covered, a touch uncovers them. `warned`: the lock is near. `due`: it is here. */
export type Idle = 'awake' | 'veiled' | 'warned' | 'due'

/** The notice stands for so many ms before the lock (WCAG 2.2.1). */
const notice = 20_000

const second = 1_000

type Untouched = {
  /** ms without a touch. */
  readonly span: number
  readonly lock: Settings['lock']
  /** Whoever stands here has a PIN to come back with. */
  readonly resumable: boolean
}

/**
 * Without a PIN the screen is veiled and stays so: locking it would close the desk and lose the form of somebody who only went to
 * fetch a parcel. Nobody asked for that; the veil says what would allow a lock.
 */
export const idleAfter = ({ span, lock, resumable }: Untouched): Idle => {
  const left = lock.lockAfter * second - span
  if (resumable && left <= 0) return 'due'
  if (resumable && left <= notice) return 'warned'
  return span >= lock.blurAfter * second ? 'veiled' : 'awake'
}

/** Whole seconds before the lock. */
export const secondsLeft = ({ span, lock }: Untouched): number => Math.max(0, Math.ceil((lock.lockAfter * second - span) / second))
