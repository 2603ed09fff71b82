import FileCheck from 'lucide-react/icons/file-check'
import { handOverAttestation } from '#desk/handOverAttestation.ts'
import { runningOn } from '#domain/domiciliation/decisions.ts'
import { attestationHandedOn } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import s from '#ui/domiciliation/Sections.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { requests } from '#ui/texts/requests.ts'

/** `acts`: the file is read today, and its next step is another. */
type AttestationKeyProps = { readonly person: PersonId; readonly day: ServiceDay; readonly acts: boolean }

const { attestation } = requests

/** When the attestation was last handed over, and the key that notes it: the holder came for it. */
export function AttestationKey({ person, day, acts }: AttestationKeyProps) {
  const register = useRegister()
  const act = useAct()
  const handed = attestationHandedOn(register, person, day)
  if (runningOn(register, person, day) === undefined) return null
  return (
    <div className={s.line}>
      <span className={s.words}>{handed === undefined ? attestation.never : attestation.last(handed)}</span>
      {acts && <Key icon={FileCheck} variant="quiet" onPress={() => void act(handOverAttestation({ person }))}>{gestures.keys.attestation}</Key>}
    </div>
  )
}
