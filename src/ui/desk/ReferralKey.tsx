import { Suspense, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { referredOn } from '#domain/passage.ts'
import { later } from '#ui/app/later.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Key } from '#ui/parts/Key.tsx'
import { referrals as words } from '#ui/texts/referrals.ts'

const ReferralDialog = later(async () => (await import('#ui/desk/ReferralDialog.tsx')).ReferralDialog)

/** The doors that the person is sent to lie behind it. A word in the head: a seventh tile would take the row of the mail (looks/02). */
export function ReferralKey({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Key variant="quiet" onPress={() => setOpen(true)}>{words.onCard(referredOn(register, person, day).length)}</Key>
      <Suspense>{open && <ReferralDialog person={person} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
