import { ok, refuse } from '#kernel/result.ts'
import type { FactId } from '#domain/ids.ts'
import { isActive } from '#domain/register/read.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = { readonly ended: FactId; readonly sign: FactId }

/**
 * A radiation was looked at again with a sign of life that came late, and stands: written anew, with that sign as what was on
 * screen. The other way is to withdraw it. Refuses a radiation that is unknown, no longer counts, or cannot be read.
 */
export const upholdRadiation = ({ ended: id, sign }: Wish): Decide => (register) => {
  const ended = register.facts.get(id)
  if (ended?.kind !== 'domiciliationEnded' || ended.person === undefined || !register.facts.has(sign)) return refuse({ code: 'unknownFact' })
  if (ended.secret === undefined || !isActive(register, ended)) return refuse({ code: 'alreadyWithdrawn' })
  const { person, day, secret } = ended
  return ok([{ kind: 'domiciliationEnded', person, day, data: {}, secret, refs: { ...ended.refs, replaces: id, previous: sign } }])
}
