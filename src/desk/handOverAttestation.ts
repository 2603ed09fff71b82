import { ok, refuse } from '#kernel/result.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOf } from '#domain/register/read.ts'
import { impliedPassage } from '#desk/impliedPassage.ts'
import { justRecorded } from '#desk/once.ts'
import type { Decide } from '#desk/ports.ts'
import { placedNow } from '#desk/when.ts'

/** The attestation is handed to the holder, who came for it: a passage for domiciliation (metier.md §6). Refuses someone whose domiciliation does not run today. */
export const handOverAttestation = ({ person }: { readonly person: PersonId }): Decide => (register, now) => {
  if (runningOn(register, person, now.day) === undefined) return refuse({ code: 'notDomiciled' })
  if (justRecorded(actsOf(register, person).filter(({ kind }) => kind === 'attestationHandedOver'), now)) return refuse({ code: 'justRecorded' })
  const place = placedNow(now)
  return ok([
    { kind: 'attestationHandedOver', person, data: place.data },
    ...impliedPassage(register, { person, place, reason: 'domiciliation' }),
  ])
}
