import Signpost from 'lucide-react/icons/signpost'
import { Suspense, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { referredOn } from '#domain/passage.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { later } from '#ui/app/later.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Tile } from '#ui/parts/Tile.tsx'
import { referrals as words } from '#ui/texts/referrals.ts'
import { referralWord } from '#ui/texts/words.ts'

const ReferralDialog = later(async () => (await import('#ui/desk/ReferralDialog.tsx')).ReferralDialog)

const useFact = (person: PersonId): string => {
  const register = useRegister()
  const { day } = useNow()
  const made = referredOn(register, person, day)
  const [only] = made
  if (only === undefined) return words.none
  if (made.length > 1) return words.today(made.length)
  const code = only.data.referral
  return referralWord(settingsOf(register).referrals.find((one) => one.code === code) ?? { code })
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
