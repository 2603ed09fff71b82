// What stands in each file of the demonstration beside the decisions.
import type { Draft } from '#domain/facts/fact.ts'
import { addDays } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Character } from '#desk/demo/characters.ts'
import { dayWithin, openOn, pastDays } from '#desk/demo/plan.ts'
import type { Telling } from '#desk/demo/plan.ts'

type Part = (telling: Telling, character: Character) => readonly Draft[]

const description: Part = ({ now }, { person, who }) => [{ kind: 'personOpened', person, day: openOn(addDays(now.day, -pastDays)), data: {}, secret: who }]

// The cause stays sealed: on screen it reads "Suivi maintenu" (metier.md §4).
const absence: Part = ({ now }, { person, story: { absent } }) => {
  if (absent === undefined) return []
  const from = addDays(now.day, absent.from)
  const span = absent.to === undefined ? { from } : { from, to: addDays(now.day, absent.to) }
  return [{ kind: 'absenceExcused', person, day: openOn(from), data: span, secret: { cause: absent.cause, proof: true } }]
}

const mandataries = ['Lucie Arnaud', 'Paul Arnaud', 'Rokia Dembélé', 'Sœur Bernadette']

const procuration: Part = ({ draw, now }, { person, story: { procuration: given } }) => {
  if (given === undefined) return []
  const [from, to] = [addDays(now.day, given.from), addDays(now.day, given.to)]
  return [{ kind: 'procurationGiven', person, day: openOn(from), data: { from, to }, secret: { name: draw.pick(mandataries) } }]
}

const family = [
  { firstName: 'Camille', kinship: 'spouse', days: 12_500 }, { firstName: 'Inaya', kinship: 'child', days: 2_600 },
  { firstName: 'Noé', kinship: 'child', days: 1_300 },
] as const

const ayantsDroit: Part = ({ now }, { person, lastName, story }) =>
  family.slice(0, story.ayantsDroit ?? 0).map(({ firstName, kinship, days }) => ({
    kind: 'ayantDroitAdded', person, day: openOn(addDays(now.day, -pastDays)), data: {},
    secret: { lastName, firstName, kinship, birthDate: addDays(now.day, -days) },
  }))

const waiting: Part = ({ now }, { person, story: { waiting: piece } }) =>
  piece === undefined ? [] : [{ kind: 'mailReceived', person, day: openOn(addDays(now.day, piece.came)), n: 1, data: { mail: piece.mail } }]

const call: Part = (telling, { person, story: { called } }) =>
  called === undefined ? [] : [{ kind: 'contact', person, day: dayWithin(telling, called), data: { channel: 'call' } }]

/** The facts of a character's file. */
export const fileOf: Part = (telling, character) =>
  [description, ayantsDroit, procuration, absence, waiting, call].flatMap((part) => part(telling, character))

/** The last day on which a character came in person: today for those who still come. */
export const lastCameOf = (telling: Telling, { story: { lastCame } }: Character): ServiceDay =>
  lastCame === undefined ? telling.now.day : dayWithin(telling, lastCame)
