// The invented shelter of the demonstration: some hundred and twenty people, six months of past and a lively day,
// told around today so that every list has somebody in it.
import { isOpen } from '#domain/calendar.ts'
import { initialSettings } from '#domain/settings.ts'
import { addDays, daysOf, momentAt } from '#domain/time.ts'
import type { Moment } from '#domain/time.ts'
import { createBag } from '#desk/demo/bag.ts'
import { charactersOf } from '#desk/demo/characters.ts'
import type { Character } from '#desk/demo/characters.ts'
import { decidedAbout } from '#desk/demo/decisions.ts'
import { createDraw } from '#desk/demo/draw.ts'
import { fileOf, lastCameOf } from '#desk/demo/files.ts'
import { letterheadOf } from '#desk/demo/letterhead.ts'
import { morningOf } from '#desk/demo/morning.ts'
import { dayOf } from '#desk/demo/past.ts'
import type { Life } from '#desk/demo/past.ts'
import { placesOf, turnsOf } from '#desk/demo/turns.ts'
import { pastDays, planned } from '#desk/demo/plan.ts'
import type { Telling } from '#desk/demo/plan.ts'
import type { OpenRegister, PlannedFact } from '#desk/ports.ts'

const openingDays = ({ now: { day } }: Telling) =>
  daysOf({ from: addDays(day, -pastDays), to: addDays(day, -1) }).filter((past) => isOpen(initialSettings.calendar, past))

const lifeOf = (telling: Telling, character: Character): { readonly life: Life; readonly facts: readonly PlannedFact[] } => {
  const decided = decidedAbout(telling, character)
  const facts = planned(telling, [...fileOf(telling, character), ...decided.drafts])
  const procuration = facts.find((fact) => fact.kind === 'procurationGiven')
  return { facts, life: { character, decided, lastCame: lastCameOf(telling, character), procuration, bag: createBag(character.person) } }
}

/** Every fact of the demonstration as it stands at a moment, in the order in which it was written; the same seed and moment give the same ones. */
export const demoFacts = (now: Moment, seed: number): readonly PlannedFact[] => {
  const telling = { draw: createDraw(seed), now }
  const told = charactersOf(telling.draw, now.day).map((character) => lifeOf(telling, character))
  const days = openingDays(telling)
  const past = told.flatMap(({ life }) => days.flatMap((day) => dayOf(telling.draw, life, day)))
  const today = morningOf(telling, told.map(({ life }) => life))
  const facts = [...told.flatMap((one) => one.facts), ...planned(telling, [...past, ...today, letterheadOf(now.day), placesOf(now.day)]), ...turnsOf(telling, today)]
  return facts.toSorted((a, b) => Number(a.ms) - Number(b.ms))
}

const seed = 2026

/** Fills an empty demonstration; throws when the tablet cannot keep it. */
export const fillDemo = async ({ journal, imports }: OpenRegister): Promise<void> => {
  const job = { onProgress: () => undefined, signal: { aborted: false } }
  const written = await imports.append(demoFacts(momentAt(journal.clock()), seed), job)
  if (!written.ok) throw new Error(`the demonstration was not kept: ${written.error.code}`)
}
