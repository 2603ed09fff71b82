import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { homonymsOf } from '#search/lookAlikes.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { bornIn } from '#ui/texts/names.ts'

/** What tells someone from the others of their name: the year of birth where no other has it, else the register number. Nothing where nobody else has the name. */
export const tellApart = (register: Register, about: { readonly person: PersonId; readonly day: ServiceDay }): string | undefined => {
  const others = homonymsOf(register, about).map((other) => whoIs(register, other))
  if (others.length === 0) return undefined
  const who = whoIs(register, about.person)
  const year = who.birthDate?.slice(0, 4)
  const isAlone = others.every(({ birthDate }) => birthDate?.slice(0, 4) !== year)
  return isAlone || who.number === undefined ? bornIn(who) : accueil.list.number(who.number)
}
