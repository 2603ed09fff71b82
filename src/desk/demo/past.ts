// Ordinary days of one character: when they came, what they took, which mail came in and went out.
import type { Draft } from '#domain/facts/fact.ts'
import { hourAfter, weekdayOf } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Bag } from '#desk/demo/bag.ts'
import type { Character } from '#desk/demo/characters.ts'
import type { Decided } from '#desk/demo/decisions.ts'
import type { Draw } from '#desk/demo/draw.ts'
import type { PlannedFact } from '#desk/ports.ts'

export type Life = {
  readonly character: Character
  readonly decided: Decided
  readonly lastCame: ServiceDay
  /** Under which someone else comes for their mail. */
  readonly procuration: Extract<PlannedFact, { readonly kind: 'procurationGiven' }> | undefined
  readonly bag: Bag
}

/** Says whether mail may come in for someone on a day. */
export const isDomiciled = ({ decided: { domiciled } }: Life, day: ServiceDay): boolean =>
  domiciled !== undefined && domiciled.from <= day && day <= domiciled.to

const comes = (draw: Draw, { character, decided, lastCame }: Life, day: ServiceDay): boolean =>
  day === lastCame || (day < lastCame && draw.chance(character.share) && !decided.days.includes(day))

const lunchTime = 725

/** What someone takes who came at an hour. */
const taken = (draw: Draw, { person, likes }: Character, { day, minutes }: { readonly day: ServiceDay; readonly minutes: number }): readonly Draft[] =>
  likes.filter(() => draw.chance(0.55)).map((prestation) => {
    const later = minutes + draw.between(5, 40)
    const at = hourAfter(prestation === 'lunch' ? Math.max(later, lunchTime + draw.between(0, 60)) : later)
    return { kind: 'prestation', person, day, data: { at, prestation } }
  })

const visit = (draw: Draw, life: Life, day: ServiceDay): readonly Draft[] => {
  const { character, bag } = life
  const { person, hour } = character
  const minutes = hour + draw.between(-20, 20)
  const at = hourAfter(minutes)
  const handedOut = draw.chance(0.85) ? bag.empty({ day, minutes: minutes + 3 }) : []
  const asked = handedOut.length === 0 && isDomiciled(life, day) && bag.isEmpty() && draw.chance(0.15)
  const about = handedOut.length > 0 || asked ? 'domiciliation' : 'welcome'
  const nothing: readonly Draft[] = asked ? [{ kind: 'mailAskedFor', person, day, data: { at } }] : []
  return [{ kind: 'passage', person, day, data: { at, for: about } }, ...handedOut, ...nothing, ...taken(draw, character, { day, minutes })]
}

// Once a week or so; the holder did not come.
const fetched = (draw: Draw, life: Life, day: ServiceDay): readonly Draft[] => {
  const { procuration, bag } = life
  if (procuration === undefined || day < procuration.data.from || day > procuration.data.to) return []
  return draw.chance(0.2) ? bag.empty({ day, minutes: draw.between(600, 700), under: procuration.id }) : []
}

// The heaviest day for mail (metier.md §1).
const tuesday = 2

/** The acts of a character on a day: mail that came in, then who came for it. */
export const dayOf = (draw: Draw, life: Life, day: ServiceDay): readonly Draft[] => {
  const isHere = day <= life.lastCame
  const likely = (weekdayOf(day) === tuesday ? 0.14 : 0.07) * (isHere ? 1 : 0.4)
  const mail = isDomiciled(life, day) ? life.bag.fill(draw, { day, minutes: draw.between(480, 494), likely, comes: isHere }) : []
  return [...mail, ...(comes(draw, life, day) ? visit(draw, life, day) : fetched(draw, life, day))]
}
