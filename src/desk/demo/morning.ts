// Today, up to now: a lively morning that leaves something to do. Nothing stands in the future, whatever the hour.
import type { Draft } from '#domain/facts/fact.ts'
import { hourAfter, minutesAt } from '#domain/time.ts'
import type { Moment } from '#domain/time.ts'
import { at as itemAt } from '#kernel/at.ts'
import { isDomiciled } from '#desk/demo/past.ts'
import type { Life } from '#desk/demo/past.ts'
import type { Telling } from '#desk/demo/plan.ts'

const opening = 515
const closing = 1010
const lunchTime = 700
/** How many have come so far. */
const came = 16

type Hours = { readonly start: number; readonly end: number }

// Early in the day the doors had opened earlier: the desk must have been at work for a while.
const hoursUntil = (now: Moment): Hours => {
  const end = Math.min(minutesAt(now.at), closing)
  return { start: Math.max(0, Math.min(opening, end - 90)), end }
}

const inTheMorning = [['breakfast'], ['breakfast', 'shower'], ['breakfast'], ['laundry'], [], ['breakfast', 'laundry'], ['shower'], []]
const afterwards = [['lunch'], ['lunch', 'shower'], [], ['laundry']]
const takenAt = (rank: number, minutes: number): readonly string[] => {
  const offered = minutes < lunchTime ? inTheMorning : afterwards
  return itemAt(offered, rank % offered.length)
}

const arrival = ({ now: { day } }: Telling, { start, end }: Hours, { life, rank, served }: { readonly life: Life; readonly rank: number; readonly served: boolean }): readonly Draft[] => {
  const { character: { person }, bag } = life
  const minutes = start + Math.floor(((end - start) * (rank + 1)) / (came + 1))
  const soon = Math.min(end, minutes + 4)
  const mail = served ? bag.empty({ day, minutes: soon }) : []
  const prestations = takenAt(rank, minutes).map((prestation): Draft => ({ kind: 'prestation', person, day, data: { at: hourAfter(soon), prestation } }))
  return [{ kind: 'passage', person, day, data: { at: hourAfter(minutes), for: mail.length > 0 ? 'domiciliation' : 'welcome' } }, ...mail, ...prestations]
}

const anonymous = ({ start, end }: Hours): readonly Draft[] =>
  [0.3, 0.8].map((share) => ({ kind: 'anonymousPassage', n: 1, data: { at: hourAfter(start + Math.floor((end - start) * share)) } }))

/** The acts of today: the mail of the morning, then those who came. */
export const morningOf = (telling: Telling, lives: readonly Life[]): readonly Draft[] => {
  const { draw, now } = telling
  const hours = hoursUntil(now)
  const mail = lives.filter((life) => isDomiciled(life, now.day)).flatMap(({ bag }) => bag.fill(draw, { day: now.day, minutes: hours.start, likely: 0.25, comes: true }))
  const regulars = lives.filter(({ lastCame, character }) => lastCame === now.day && character.share >= 0.2)
  // Six at most whose mail waits, and as many others as there have come.
  const comers = draw.shuffle([...regulars.filter(({ bag }) => !bag.isEmpty()).slice(0, 6), ...draw.shuffle(regulars.filter(({ bag }) => bag.isEmpty()))].slice(0, came))
  // One in two already has their mail; the others leave some to hand out.
  const served = new Set(comers.filter(({ bag }) => !bag.isEmpty()).filter((_, i) => i % 2 === 0))
  return [...mail, ...comers.flatMap((life, rank) => arrival(telling, hours, { life, rank, served: served.has(life) })), ...anonymous(hours)]
}
