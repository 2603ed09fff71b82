// What a tap implied may be what another tap relied on: another tablet's, or a later one, which therefore noted none of its own.
import type { Fact } from '#domain/facts/fact.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { impliesCall, isCall } from '#desk/impliedCall.ts'
import { impliesPassage, isPassage } from '#desk/impliedPassage.ts'

const implied = [{ is: isPassage, by: impliesPassage }, { is: isCall, by: impliesCall }]

/** Says whether a passage or a call of a tap of several acts has to stay, for an act of that person and day outside of the tap. */
export const stillNeeded = (register: Register, fact: Fact, tap: readonly Fact[]): boolean =>
  tap.length > 1 && implied.some(({ is, by }) => is(fact) &&
    actsOn(register, fact.day).some((other) => other.person === fact.person && by(other) && !tap.includes(other)))

/** Says whether a person has such a passage or call on a day already. */
export const isThere = (register: Register, fact: Fact, day: ServiceDay): boolean =>
  implied.some(({ is }) => is(fact) && actsOn(register, day).some((other) => other.person === fact.person && is(other)))
