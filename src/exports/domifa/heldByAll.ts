import { isKnown } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { heldOn } from '#exports/domifa/heldOn.ts'
import type { HeldNow } from '#exports/domifa/heldOn.ts'

/** How far a file is: people, read once and written once. */
export type WritingProgress = { readonly done: number; readonly total: number }

/** Short steps, so that the page breathes between two: stopping is just not asking for the next one. */
export type WritingSteps<Made> = Generator<WritingProgress, Made, void>

/** Everyone about whom a domiciliation was asked or decided by a day, person by person. */
export function* heldByAll(register: Register, day: ServiceDay): WritingSteps<readonly HeldNow[]> {
  const people = [...register.people.keys()]
  const held: HeldNow[] = []
  for (const [i, person] of people.entries()) {
    const one = isKnown(register, person) ? heldOn(register, person, day) : undefined
    if (one !== undefined) held.push(one)
    yield { done: i, total: people.length * 2 }
  }
  return held
}

/** Makes something of each holder. */
export function* eachHeld<Made>(holders: readonly HeldNow[], make: (held: HeldNow) => Made): WritingSteps<readonly Made[]> {
  const made: Made[] = []
  for (const [i, held] of holders.entries()) {
    made.push(make(held))
    yield { done: holders.length + i, total: holders.length * 2 }
  }
  return made
}

/** Runs the writing of a file to its end at once, in a test or where nobody waits. */
export const writtenAtOnce = <Made>(steps: WritingSteps<Made>): Made => {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
