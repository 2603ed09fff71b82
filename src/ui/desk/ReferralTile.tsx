import Signpost from 'lucide-react/icons/signpost'
import { Suspense, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { referredOn } from '#domain/passage.ts'
import { later } from '#ui/app/later.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Tile } from '#ui/parts/Tile.tsx'
import { referrals as words } from '#ui/texts/referrals.ts'

const ReferralDialog = later(async () => (await import('#ui/desk/ReferralDialog.tsx')).ReferralDialog)

const useFact = (person: PersonId): string => {
  const register = useRegister()
  const { day } = useNow()
  const { length } = referredOn(register, person, day)
  return length === 0 ? words.none : words.today(length)
}

/** The last tile of a card: the doors that the person is sent to lie behind it. */
export function ReferralTile({ person }: { readonly person: PersonId }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Tile icon={Signpost} word={words.key} state="todo" fact={useFact(person)} onPress={() => setOpen(true)} />
      <Suspense>{open && <ReferralDialog person={person} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
