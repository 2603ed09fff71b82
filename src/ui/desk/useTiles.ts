import Footprints from 'lucide-react/icons/footprints'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { keptOutOn } from '#domain/exclusion/exclusions.ts'
import type { PersonId } from '#domain/ids.ts'
import { passageTile, prestationTile } from '#domain/passage.ts'
import type { TileState } from '#domain/passage.ts'
import { offeredOn, reachedLimit } from '#domain/prestation.ts'
import type { Register } from '#domain/register/register.ts'
import type { Prestation } from '#domain/settings.ts'
import type { Moment, ServiceDay } from '#domain/time.ts'
import { prestationIcon } from '#ui/app/prestationIcon.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useJoin } from '#ui/app/useJoin.ts'
import { useNow } from '#ui/app/useNow.ts'
import { fullFace, waitFace } from '#ui/desk/waitFace.ts'
import type { TileProps } from '#ui/parts/Tile.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { hour } from '#ui/texts/dates.ts'
import { oftenEnough } from '#ui/texts/refusals.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

/** `often`: as often as the house sets, which is asked about. `many`: another one the same day is not. */
type Gesture = { readonly isOut: boolean; readonly once: () => void; readonly again: () => void; readonly often?: string | undefined; readonly many?: true | undefined }

const { card } = accueil

const dayWord = ({ lastDay }: TileState, today: ServiceDay): string => (lastDay === undefined ? card.never : card.lastTime(lastDay, today))

const facing = (state: TileState, today: ServiceDay, { once, again, often, many, isOut }: Gesture): Pick<TileProps, 'state' | 'fact' | 'onPress' | 'again'> => {
  if (isOut && state.today === 0) return { state: 'impossible', fact: card.keptOut }
  const at = state.at === undefined ? card.earlier : hour(state.at)
  const asks = often !== undefined || (state.today > 0 && many !== true)
  const press = asks ? { again: { at, often, onAdd: again } } : { onPress: once }
  return state.today === 0 ? { state: 'todo', fact: dayWord(state, today), ...press } : { state: 'done', fact: card.at(state.at, state.today), ...press }
}

type Giving = { readonly give: (again: boolean, n?: number) => () => void; readonly join: () => void }
type Of = { readonly person: PersonId; readonly now: Moment; readonly one: Prestation }

const tileOf = (register: Register, { person, now, one }: Of, { give, join }: Giving) => {
  const { day } = now
  const reached = reachedLimit(register, person, { prestation: one, day })
  const gesture = { once: give(false), again: give(true), often: reached === undefined ? undefined : oftenEnough(reached), many: one.many, isOut: keptOutOn(register, person, { day, prestation: one.code }) !== undefined }
  const face = facing(prestationTile(register, person, { code: one.code, day }), day, gesture)
  // Nobody is asked to wait for what asks already, or is not given to them.
  const full = face.onPress === undefined ? undefined : fullFace(register, { code: one.code, now, join })
  const waited = waitFace(register, { person, code: one.code, now, give: ({ n, joined }) => give(joined.data.again === true, n)() }) ?? full
  return { icon: prestationIcon(one.icon), word: prestationWord(one), 'data-prestation': one.code, ...face, ...waited }
}

/** The tiles of a card, always in the same order: the passage, then what the shelter offers. */
export const useTiles = (person: PersonId): readonly TileProps[] => {
  const register = useRegister()
  const now = useNow()
  const { day } = now
  const act = useAct()
  const join = useJoin()
  const passage = (again: boolean) => () => void act(recordPassage({ person, again }))
  const giving = (prestation: string) => (again: boolean, n = 1) => () => void act(recordPrestation({ person, prestation, again, ...(n > 1 ? { n } : {}) }))
  return [
    {
      icon: Footprints, word: accueil.keys.passage, shortcut: '1',
      ...facing(passageTile(register, person, day), day, { once: passage(false), again: passage(true), isOut: keptOutOn(register, person, { day }) !== undefined }),
    },
    ...offeredOn(register, day).map((one, place) => ({
      ...tileOf(register, { person, now, one }, { give: giving(one.code), join: () => void join({ person, prestation: one.code }) }), shortcut: place < 8 ? String(place + 2) : undefined,
    })),
  ]
}
