import { addDays, dayNumber, minutesAt, momentAt } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

const minute = 60_000
const longest = 14 * 60 * minute

const asUtc = (day: ServiceDay, at: TimeOfDay): number => dayNumber(day) * 24 * 60 * minute + minutesAt(at) * minute

// What Paris reads ahead of UTC at an instant.
const aheadAt = (ms: number): number => {
  const { day, at } = momentAt(ms)
  return asUtc(day, at) - Math.floor(ms / minute) * minute
}

// The second look is for the days on which the clocks change.
const instantOf = (day: ServiceDay, at: TimeOfDay): number => {
  const first = asUtc(day, at) - aheadAt(asUtc(day, at))
  return asUtc(day, at) - aheadAt(first)
}

/**
 * When a session that a passphrase opened at `opened` ends, ms UTC: at the next closing hour in Paris, 14 hours after the passphrase at
 * most (sync.md, "Encryption"). One opened after closing time lasts until the next day's.
 */
export const sessionEnd = (opened: number, closing: TimeOfDay): number => {
  const { day } = momentAt(opened)
  const today = instantOf(day, closing)
  return Math.min(opened + longest, today > opened ? today : instantOf(addDays(day, 1), closing))
}
