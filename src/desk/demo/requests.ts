// The requests and the interviews in the files of the demonstration (metier.md §3).
import { instabilityCauses, purposes, residences, works } from '#domain/domiciliation/interview.ts'
import type { Interview } from '#domain/domiciliation/interview.ts'
import { liensCommune } from '#domain/domiciliation/words.ts'
import type { LienCommune } from '#domain/domiciliation/words.ts'
import type { Draft } from '#domain/facts/fact.ts'
import { addDays } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Character } from '#desk/demo/characters.ts'
import type { Draw } from '#desk/demo/draw.ts'
import { openOn } from '#desk/demo/plan.ts'
import type { Telling } from '#desk/demo/plan.ts'

/** Whoever deposits a request or is interviewed came in (metier.md §8b). */
export const came = ({ person }: Character, day: ServiceDay): Draft => ({ kind: 'passage', person, day, data: { for: 'domiciliation' } })

/** A request, deposited on a day. */
export const deposited = ({ person }: Character, day: ServiceDay, what: 'first' | 'renewal'): Draft => ({ kind: 'domiciliationRequested', person, day, data: { for: what } })

const answers = (draw: Draw, link: LienCommune): Interview => ({
  otherAttestation: false, link, residence: draw.pick(residences), cause: draw.pick(instabilityCauses), purpose: draw.pick(purposes), work: draw.pick(works),
  income: draw.chance(0.5), support: draw.chance(0.4), referred: draw.chance(0.3),
})

type Met = { readonly on: ServiceDay; readonly link?: LienCommune }

/** An interview held on a day. */
export const interviewed = ({ draw }: Telling, character: Character, { on: day, link = draw.pick(liensCommune) }: Met): readonly Draft[] => [
  { kind: 'interviewHeld', person: character.person, day, data: {}, secret: answers(draw, link) }, came(character, day),
]

/** The request and the interview before a decision: deposited some days ahead of it, interviewed on its day. */
export const askedFor = (telling: Telling, character: Character, { for: what, ...met }: Met & { readonly for: 'first' | 'renewal' }): readonly Draft[] => [
  deposited(character, openOn(addDays(met.on, -telling.draw.between(1, 20))), what), ...interviewed(telling, character, met),
]
