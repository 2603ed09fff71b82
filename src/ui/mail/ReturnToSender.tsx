import type { PersonId } from '#domain/ids.ts'
import { addresseeOn, mustConfirm } from '#domain/mail/addressee.ts'
import { whoIs } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/mail/HandOut.module.css'
import { sumOf } from '#ui/mail/useHandOut.ts'
import type { HandingOut } from '#ui/mail/useHandOut.ts'
import { Key } from '#ui/parts/Key.tsx'
import { handOut } from '#ui/texts/handOut.ts'
import { addresseeWords } from '#ui/texts/mail.ts'
import { nameOf } from '#ui/texts/names.ts'

type ReturnToSenderProps = { readonly person: PersonId; readonly handing: HandingOut }

/** For someone whose mail the house no longer receives: what waits can go back. */
export function ReturnToSender({ person, handing }: ReturnToSenderProps) {
  const register = useRegister()
  const { day } = useNow()
  const addressee = addresseeOn(register, person, day)
  // A stop turns back what comes in, not what was received before it.
  if (!mustConfirm(addressee) || addressee.state === 'stopped' || sumOf(handing.pieces) === 0) return null
  return (
    <section className={s.detail}>
      <p>{handOut.backWhy(nameOf(register, person), addresseeWords(addressee, whoIs(register, person), day) ?? '')}</p>
      <Key variant="danger" onPress={() => void handing.sendBack()}>{handOut.back}</Key>
    </section>
  )
}
