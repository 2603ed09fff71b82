import Repeat from 'lucide-react/icons/repeat'
import { recordUsual } from '#desk/recordUsual.ts'
import { habitOf, leftOfHabit } from '#domain/habits.ts'
import { keptOutOn } from '#domain/exclusion/exclusions.ts'
import type { PersonId } from '#domain/ids.ts'
import { offeredOn } from '#domain/prestation.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import { waitedFor } from '#ui/desk/waitFace.ts'
import type { TileProps } from '#ui/parts/Tile.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

const { usual } = accueil

/** The last tile of whoever has a habit: what is left of it, in one tap (desk.md §1). It stays once all is noted, so that nothing below it moves. */
export const useUsualTile = (person: PersonId): TileProps | undefined => {
  const register = useRegister()
  const now = useNow()
  const { day } = now
  const act = useAct()
  const habit = habitOf(register, person, day)
  if (habit.length === 0) return undefined
  const unnoted = leftOfHabit(register, person, day)
  // What is waited for is noted once it was had.
  const waited = waitedFor(register, person, now).map(({ prestation }) => prestation)
  const left = unnoted.filter((code) => !waited.includes(code))
  if (left.length < unnoted.length && left.length === 0) return { icon: Repeat, word: usual.word, state: 'waiting', fact: usual.waiting, name: usual.name([]) }
  if (left.length === 0) return { icon: Repeat, word: usual.word, state: 'done', fact: usual.noted, name: usual.name([]) }
  const words = offeredOn(register, day).flatMap((one) => (left.includes(one.code) ? [prestationWord(one)] : []))
  const isOut = left.some((prestation) => keptOutOn(register, person, { day, prestation }) !== undefined)
  if (isOut) return { icon: Repeat, word: usual.word, state: 'impossible', name: usual.name(words), fact: accueil.card.keptOut }
  return {
    icon: Repeat, word: usual.word, state: 'usual', name: usual.name(words), fact: left.length === habit.length ? usual.all(words) : usual.left(words),
    onPress: () => void act(recordUsual({ person, prestations: left })),
  }
}
