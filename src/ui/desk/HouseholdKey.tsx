import Users from 'lucide-react/icons/users'
import { Suspense, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { householdOf } from '#domain/person/household.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import { later } from '#ui/app/later.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Key } from '#ui/parts/Key.tsx'
import { accueil } from '#ui/texts/accueil.ts'

const HouseholdDialog = later(async () => (await import('#ui/desk/HouseholdDialog.tsx')).HouseholdDialog)
const { card } = accueil

/** For whoever does not live alone: all of them come in with one tap. Who they are takes a second step (metier.md §8); a tile would take the row of the mail. */
export function HouseholdKey({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const [open, show] = useState(false)
  const relatives = [person, ...householdOf(register, person, day)]
  const n = relatives.length - 1 + relatives.flatMap((one) => ayantsDroitOn(register, one, day)).length
  if (n === 0) return null
  return (
    <>
      <Key variant="quiet" icon={Users} onPress={() => show(true)}>{card.householdPassage(n)}</Key>
      <Suspense>{open && <HouseholdDialog person={person} onClose={() => show(false)} />}</Suspense>
    </>
  )
}
