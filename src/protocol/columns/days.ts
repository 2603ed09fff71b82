// Service days and hours by their distance to the stamp: what was entered as it happened costs next to nothing.
import { at } from '#kernel/at.ts'
import { addDays, dayNumber, knownDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { numberReader, packNumbers, unzigzag, zigzag } from '#protocol/columns/numbers.ts'

const aDay = 86_400_000
const aMinute = 60_000
const dayMinutes = 1_440

/** Writes service days; `times` are the instants (ms) of their stamps. */
export const packDays = (days: readonly ServiceDay[], times: readonly number[]): string => {
  let before = 0
  return packNumbers(days.map((day, i) => {
    const away = dayNumber(day) - Math.floor(at(times, i) / aDay)
    const step = zigzag(away - before)
    before = away
    return step
  }))
}

const epoch = knownDay('1970-01-01')
const named = new Map<number, ServiceDay>()

const dayOf = (number: number): ServiceDay => {
  const known = named.get(number) ?? addDays(epoch, number)
  named.set(number, known)
  return known
}

/** Reads a service day for each stamp. */
export const unpackDays = (text: string, times: readonly number[]): readonly ServiceDay[] => {
  const { next } = numberReader(text)
  let away = 0
  return times.map((ms) => {
    away += unzigzag(next())
    return dayOf(Math.floor(ms / aDay) + away)
  })
}

const hours: readonly string[] = Array.from({ length: dayMinutes }, (_, minute) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':'),
)

/** Says whether a value is an hour that `packHours` takes. */
export const isHour = (value: unknown): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

const minuteOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3))


const turn = (minute: number): number => ((minute % dayMinutes) + dayMinutes) % dayMinutes

/** Writes hours on the wall; `times` are the instants (ms) of their stamps. */
export const packHours = (walls: readonly string[], times: readonly number[]): string => {
  let before = 0
  return packNumbers(walls.map((wall, i) => {
    const away = turn(minuteOf(wall) - Math.floor(at(times, i) / aMinute))
    const step = zigzag(away - before)
    before = away
    return step
  }))
}

/** Reads an hour for each stamp. */
export const unpackHours = (text: string, times: readonly number[]): readonly string[] => {
  const { next } = numberReader(text)
  let away = 0
  return times.map((ms) => {
    away += unzigzag(next())
    return at(hours, turn(Math.floor(ms / aMinute) + away))
  })
}
