// People of a register that nobody wrote: names by origin, some of them double, dates, numbers, boxes, phones.
import { createDraw } from '#desk/demo/draw.ts'
import type { Draw } from '#desk/demo/draw.ts'
import type { Description } from '#domain/person/description.ts'
import { addDays, knownDay } from '#domain/time.ts'
import { at } from '#kernel/at.ts'
import { origins } from './origins.ts'
import type { Origin } from './origins.ts'

export type Someone = Description & { readonly lastName: string; readonly firstName: string; readonly number: string; readonly origin: string }

const urn: readonly Origin[] = origins.flatMap((origin) => Array.from({ length: origin.share }, () => origin))

const firstNameOf = (draw: Draw, { first }: Origin): string => {
  const one = draw.pick(first)
  return draw.chance(0.06) ? `${one} ${draw.pick(first)}` : one
}

const lastNameOf = (draw: Draw, { last, name }: Origin): string => {
  const one = draw.pick(last)
  const isDouble = draw.chance(name.startsWith('France') ? 0.2 : 0.04)
  return isDouble ? `${one}${draw.chance(0.5) ? '-' : ' '}${draw.pick(last)}` : one
}

const someone = (draw: Draw, rank: number): Someone => {
  const origin = draw.pick(urn)
  return {
    origin: origin.name,
    number: `B${String(rank + 1).padStart(5, '0')}`,
    lastName: lastNameOf(draw, origin),
    firstName: firstNameOf(draw, origin),
    ...(draw.chance(0.04) ? { usualName: draw.pick(origin.last) } : {}),
    birthDate: addDays(knownDay('1946-01-01'), draw.between(0, 21_900)),
    ...(rank % 3 === 0 ? { boxNumber: String(rank / 3 + 1) } : {}),
    ...(draw.chance(0.7) ? { phone: `06 ${[0, 1, 2, 3].map(() => String(draw.between(0, 99)).padStart(2, '0')).join(' ')}` } : {}),
  }
}

/** So many people; the same wish gives the same people. */
export const populationOf = (size: number, seed: number): readonly Someone[] => {
  const draw = createDraw(seed)
  return Array.from({ length: size }, (_, rank) => someone(draw, rank))
}

/** Some of them, spread over the whole; all of them when they are no more. */
export const spread = <T>(all: readonly T[], most: number): readonly T[] => {
  const count = Math.min(most, all.length)
  return Array.from({ length: count }, (_, i) => at(all, Math.floor((i * all.length) / count)))
}
