import Users from 'lucide-react/icons/users'
import type { PersonId } from '#domain/ids.ts'
import { isMinorOn } from '#domain/person/isMinorOn.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { MailSection } from '#ui/mail/MailSection.tsx'
import { sumOf } from '#ui/mail/useHandOut.ts'
import type { HandingOut } from '#ui/mail/useHandOut.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { handOut } from '#ui/texts/handOut.ts'

type HandOutParentProps = { readonly person: PersonId; readonly handing: HandingOut }

/** A parent takes the mail of a minor, without a procuration (metier.md §5). */
export function HandOutParent({ person, handing }: HandOutParentProps) {
  const register = useRegister()
  const { day } = useNow()
  if (!isMinorOn(register, person, day) || sumOf(handing.pieces) === 0) return null
  return (
    <MailSection title={handOut.parent.title}>
      <p>{handOut.parent.why}</p>
      <KeyRow>
        <Key icon={Users} onPress={() => void handing.hand({ parent: true })}>{handOut.parent.hand}</Key>
      </KeyRow>
    </MailSection>
  )
}
