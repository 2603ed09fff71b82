import type { PersonId } from '#domain/ids.ts'
import { forwardingsOn } from '#domain/mail/forwardings.ts'
import { procurationsOn } from '#domain/mail/procurations.ts'
import { isMinorOn } from '#domain/person/isMinorOn.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Forwardings } from '#ui/mail/Forwardings.tsx'
import { HandOutParent } from '#ui/mail/HandOutParent.tsx'
import { Mandataries } from '#ui/mail/Mandataries.tsx'
import { sumOf } from '#ui/mail/useHandOut.ts'
import type { HandingOut } from '#ui/mail/useHandOut.ts'
import { useOneForm } from '#ui/mail/useOneForm.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type HandOutOthersProps = { readonly person: PersonId; readonly handing: HandingOut }

/** Ways for mail to leave without its holder, and what they are not: a sign of life (metier.md §4). */
export function HandOutOthers({ person, handing }: HandOutOthersProps) {
  const register = useRegister()
  const { day } = useNow()
  const { opened } = useOneForm()
  const somebodyElse = procurationsOn(register, person, day).length > 0 || forwardingsOn(register, person, day).length > 0 || isMinorOn(register, person, day)
  return (
    <>
      {opened === undefined && somebodyElse && sumOf(handing.pieces) > 0 && <Alert tone="info">{handOut.noSign}</Alert>}
      <HandOutParent person={person} handing={handing} />
      <Mandataries person={person} handing={handing} />
      <Forwardings person={person} handing={handing} />
    </>
  )
}
