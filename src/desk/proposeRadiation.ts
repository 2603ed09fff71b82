import { ok, refuse } from '#kernel/result.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import { checkedEnding } from '#desk/endDomiciliation.ts'
import type { RadiationWish } from '#desk/endDomiciliation.ts'
import type { Decide } from '#desk/ports.ts'

/** The first of two signatures: it ends nothing. Refuses what `endDomiciliation` would refuse, and what the same agent has proposed already. */
export const proposeRadiation = (wish: RadiationWish): Decide => (register, now, agent) => {
  const { person, decidedOn: day, ground } = wish
  const ending = checkedEnding(register, wish, now)
  if (!ending.ok) return ending
  const mine = proposedRadiations(register, person, day).some((proposed) => proposed.agent === agent && proposed.secret?.ground === ground)
  return mine ? refuse({ code: 'justRecorded' }) : ok([{ kind: 'radiationProposed', person, day, data: {}, secret: ending.value }])
}
