import type { Register } from '#domain/register/register.ts'
import { isForQueue } from '#domain/washroom/placeOf.ts'
import type { PlaceNow } from '#domain/washroom/places.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import { useRegister } from '#ui/app/house.ts'
import { PlaceCard } from '#ui/washroom/PlaceCard.tsx'
import s from '#ui/washroom/Places.module.css'
import type { RoomNow } from '#ui/washroom/usePlaces.ts'
import { queue as words } from '#ui/texts/queue.ts'

type Offer = { readonly now: PlaceNow; readonly next?: Wait; readonly filled: boolean }

// Each free place is offered to the next one of its queue; one key of the room is filled: the first that calls somebody.
const offersOf = (register: Register, { places, queues }: RoomNow): readonly Offer[] => {
  const offers = places.map((now) => {
    const next = now.is === 'free' && isForQueue(register, now.place) ? queues.find(({ prestation }) => prestation === now.place.prestation)?.queue.due[0] : undefined
    return { now, ...(next === undefined ? {} : { next }) }
  })
  const first = offers.findIndex(({ next }) => next !== undefined)
  return offers.map((offer, place) => ({ ...offer, filled: place === first }))
}

/** Every cabin and machine of the house, with its dial and its one key. */
export function PlaceGrid({ room }: { readonly room: RoomNow }) {
  const register = useRegister()
  return (
    <ul className={s.grid} aria-label={words.places}>
      {offersOf(register, room).map(({ now, next, filled }) => (
        <li key={now.place.code} className={s.item}>
          <PlaceCard now={now} next={next} filled={filled} />
        </li>
      ))}
    </ul>
  )
}
