import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { ageOn } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'

/** Says whether someone's file says them to be under 18 on a day; without a birth date it does not. */
export const isMinorOn = (register: Register, person: PersonId, day: ServiceDay): boolean => {
  const { birthDate } = whoIs(register, person)
  return birthDate !== undefined && ageOn(birthDate, day) < 18
}
