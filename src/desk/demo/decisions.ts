// The decisions in the files of the demonstration (metier.md §3).
import { liensCommune } from '#domain/domiciliation/words.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { addDays, addMonths, lastDayOfYearFrom } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Character } from '#desk/demo/characters.ts'
import { askedFor, came, deposited, interviewed } from '#desk/demo/requests.ts'
import { dayWithin, openOn } from '#desk/demo/plan.ts'
import type { Telling } from '#desk/demo/plan.ts'
import type { Story } from '#desk/demo/stories.ts'

export type Decided = {
  readonly drafts: readonly Draft[]
  /** Days on which they came in for a decision. */
  readonly days: readonly ServiceDay[]
  readonly domiciled?: { readonly from: ServiceDay; readonly to: ServiceDay }
}

type Grant = { readonly decision: 'first' | 'renewal'; readonly on: ServiceDay; readonly from: ServiceDay; readonly until: ServiceDay }

const firstOn = (day: ServiceDay): Grant => ({ decision: 'first', on: day, from: day, until: lastDayOfYearFrom(day) })

// Sent to the draw from its end, since it is the end that makes the story.
const grantsUntil = ({ draw }: Telling, until: ServiceDay, renewed: boolean): readonly [Grant, ...Grant[]] => {
  const from = addDays(addMonths(until, -12), 1)
  if (!renewed) return [firstOn(openOn(from))]
  const before = firstOn(openOn(addDays(addMonths(from, -12), 1)))
  return [{ ...before, until: addDays(from, -1) }, { decision: 'renewal', on: openOn(addDays(from, -draw.between(5, 25))), from, until }]
}

const granted = (telling: Telling, character: Character, { on, ...data }: Grant): readonly Draft[] => {
  const link = telling.draw.pick(liensCommune)
  return [
    ...askedFor(telling, character, { on, for: data.decision, link }),
    { kind: 'domiciliationGranted', person: character.person, day: on, data, secret: { link } },
  ]
}

const grantedTo = (telling: Telling, character: Character, end: ServiceDay): Decided => {
  const { person, story: { ended, renewed } } = character
  const grants = grantsUntil(telling, end, renewed === true)
  const drafts = grants.flatMap((grant) => granted(telling, character, grant))
  const told = { days: grants.map(({ on }) => on), domiciled: { from: grants[0].from, to: end } }
  if (ended === undefined) return { ...told, drafts }
  const day = dayWithin(telling, ended.on)
  const ending: Draft = { kind: 'domiciliationEnded', person, day, data: {}, secret: { ground: ended.ground } }
  return { ...told, domiciled: { ...told.domiciled, to: addDays(day, -1) }, drafts: [...drafts, ending] }
}

const waiting = (telling: Telling, character: Character, { on, interviewed: then }: NonNullable<Story['requested']>): Decided => {
  const asked = dayWithin(telling, on)
  const met = then === undefined ? [] : [dayWithin(telling, then)]
  const drafts = [deposited(character, asked, 'first'), came(character, asked), ...met.flatMap((day) => interviewed(telling, character, { on: day }))]
  return { days: [asked, ...met], drafts }
}

/** What was decided about a character: granted, renewed, ended, refused, asked for, or nothing. */
export const decidedAbout = (telling: Telling, character: Character): Decided => {
  const { person, story: { until, refused, requested } } = character
  if (requested !== undefined) return waiting(telling, character, requested)
  if (until !== undefined) return grantedTo(telling, character, addDays(telling.now.day, telling.draw.between(...until)))
  if (refused === undefined) return { drafts: [], days: [] }
  const day = dayWithin(telling, refused.on)
  const secret = { ground: refused.ground, orientation: 'ccas', detail: 'CCAS de Nanterre' } as const
  return { days: [day], drafts: [...askedFor(telling, character, { on: day, for: 'first' }), { kind: 'domiciliationRefused', person, day, data: {}, secret }] }
}
