import Footprints from 'lucide-react/icons/footprints'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import type { PersonId } from '#domain/ids.ts'
import { passageTile, prestationTile } from '#domain/passage.ts'
import type { TileState } from '#domain/passage.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { prestationIcon } from '#ui/app/prestationIcon.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import type { TileProps } from '#ui/parts/Tile.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { hour } from '#ui/texts/dates.ts'
import { prestationWord } from '#ui/texts/words.ts'

type Gesture = { readonly once: () => void; readonly again: () => void }

const { card } = accueil

const dayWord = ({ lastDay }: TileState, today: ServiceDay): string => (lastDay === undefined ? card.never : card.lastTime(lastDay, today))

const facing = (state: TileState, today: ServiceDay, { once, again }: Gesture): Pick<TileProps, 'state' | 'fact' | 'onPress' | 'again'> => {
  if (state.today === 0) return { state: 'todo', fact: dayWord(state, today), onPress: once }
  const at = state.at === undefined ? card.earlier : hour(state.at)
  return { state: 'done', fact: card.at(state.at, state.today), again: { at, onAdd: again } }
}

/** The tiles of a card, always in the same order: the passage, then what the shelter offers. */
export const useTiles = (person: PersonId): readonly TileProps[] => {
  const register = useRegister()
  const { day } = useNow()
  const act = useAct()
  const passage = (again: boolean) => () => void act(recordPassage({ person, again }))
  const prestation = (code: string, again: boolean) => () => void act(recordPrestation({ person, prestation: code, again }))
  const offered = settingsOf(register).prestations.filter(({ retired }) => retired !== true)
  return [
    {
      icon: Footprints, word: accueil.keys.passage, shortcut: '1',
      ...facing(passageTile(register, person, day), day, { once: passage(false), again: passage(true) }),
    },
    ...offered.map((one, place) => ({
      icon: prestationIcon(one.icon), word: prestationWord(one), shortcut: place < 8 ? String(place + 2) : undefined, 'data-prestation': one.code,
      ...facing(prestationTile(register, person, { code: one.code, day }), day, { once: prestation(one.code, false), again: prestation(one.code, true) }),
    })),
  ]
}
