// What a DomiFa row tells of someone whom the register knows (decisions/0021).
import { decisionsOf } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Description } from '#domain/person/description.ts'
import type { Register } from '#domain/register/register.ts'

/**
 * The row's description without what only its format says otherwise: one cell holds the usual name or, where there is none, the nickname; and the
 * day of the first domiciliation is written even where the register has its decision.
 */
export const toldOfSomeone = (register: Register, about: { readonly person: PersonId; readonly held: Description; readonly told: Description }): Description => {
  const { held, told } = about
  const { usualName, domiciledSince, ...rest } = told
  const isNickname = held.usualName === undefined && usualName === held.nickname
  const isDecided = held.domiciledSince === undefined && decisionsOf(register, about.person).granted.some(({ data }) => data.from === domiciledSince)
  return {
    ...rest, ...(usualName === undefined || isNickname ? {} : { usualName }),
    ...(domiciledSince === undefined || isDecided ? {} : { domiciledSince }),
  }
}
