import ListChecks from 'lucide-react/icons/list-checks'
import { useLocation } from 'wouter'
import { flaggedOn } from '#domain/domiciliation/lists.ts'
import { reviewOn } from '#domain/domiciliation/reviews.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { choose } from '#ui/app/chosen.ts'
import { mayShow } from '#ui/app/findPeople.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { writeAddress } from '#ui/domiciliation/address.ts'
import { beginReview, useReview } from '#ui/domiciliation/review.ts'
import { Key } from '#ui/parts/Key.tsx'
import { radiation } from '#ui/texts/radiation.ts'

const { review } = radiation

const firstLeft = (register: Register, people: readonly PersonId[], day: ServiceDay): number =>
  people.findIndex((person) => reviewOn(register, person, day) === undefined)

/** Begins to look at the silences one by one, or goes on where it was left. */
export function ReviewKey({ day }: { readonly day: ServiceDay }) {
  const register = useRegister()
  const { journal } = useHouse().opened
  const [, navigate] = useLocation()
  const begun = useReview(day)
  const people = flaggedOn(register, day).map(({ person }) => person).filter(mayShow(journal, register, day))
  const left = begun === undefined ? -1 : firstLeft(register, begun, day)
  const isResumed = begun !== undefined && left >= 0
  if (people.length === 0) return null
  const go = () => {
    const list = isResumed ? begun : people
    if (!isResumed) beginReview(day, list)
    choose(list[Math.max(0, firstLeft(register, list, day))])
    navigate(writeAddress({ list: 'sans-manifestation', day, view: 'revue' }, day))
  }
  return <Key icon={ListChecks} wide data-leads-to="revue" onPress={go}>{isResumed ? review.resume(left + 1, begun.length) : review.start}</Key>
}
