import Users from 'lucide-react/icons/users'
import type { Ref } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { householdOf } from '#domain/person/household.ts'
import { ayantsDroitOn } from '#domain/person/who.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Key } from '#ui/parts/Key.tsx'
import { accueil } from '#ui/texts/accueil.ts'

const { card } = accueil

type HouseholdKeyProps = { readonly ref: Ref<HTMLButtonElement>; readonly person: PersonId; readonly onPress: () => void }

/** For whoever does not live alone: all of them come in with one tap. Who they are takes a second step (metier.md §8); a tile would take the row of the mail. */
export function HouseholdKey({ ref, person, onPress }: HouseholdKeyProps) {
  const register = useRegister()
  const { day } = useNow()
  const relatives = [person, ...householdOf(register, person, day)]
  const n = relatives.length - 1 + relatives.flatMap((one) => ayantsDroitOn(register, one, day)).length
  return n === 0 ? null : <Key ref={ref} variant="quiet" icon={Users} onPress={onPress}>{card.householdPassage(n)}</Key>
}
