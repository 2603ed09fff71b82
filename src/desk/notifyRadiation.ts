import { ok, refuse } from '#kernel/result.ts'
import type { NoticeWay } from '#domain/domiciliation/words.ts'
import type { FactId } from '#domain/ids.ts'
import { actsOf, isActive } from '#domain/register/read.ts'
import type { ServiceDay } from '#domain/time.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'

type Wish = { readonly ended: FactId; readonly how: NoticeWay; readonly on: ServiceDay }

/**
 * The notice of a radiation, with its remedies, was put with the person's mail, handed over or sent: from there the two months run (metier.md §4;
 * CJA R421-1, R421-5). Refuses a radiation that is unknown or no longer counts, a day ahead, and one before the decision.
 */
export const notifyRadiation = ({ ended: id, how, on }: Wish): Decide => (register, now) => {
  const ended = register.facts.get(id)
  if (ended?.kind !== 'domiciliationEnded' || ended.person === undefined) return refuse({ code: 'unknownFact' })
  if (!isActive(register, ended)) return refuse({ code: 'alreadyWithdrawn' })
  if (on > now.day) return refuse({ code: 'dayAhead' })
  if (on < ended.day) return refuse({ code: 'beforeDecision' })
  const { person } = ended
  if (justRecorded(actsOf(register, person).filter(({ kind }) => kind === 'radiationNotified'), now)) return refuse({ code: 'justRecorded' })
  return ok([{ kind: 'radiationNotified', person, day: on, data: { how }, secret: {}, refs: { previous: id } }])
}
