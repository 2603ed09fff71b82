import type { Patience } from '#kernel/inTime.ts'

/** How long code that neither comes nor fails is waited for: five seconds, as the screens do. */
export const patience: Patience = (over) => {
  const timer = setTimeout(over, 5_000)
  return () => clearTimeout(timer)
}
