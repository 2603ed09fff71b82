import { callToPlace } from '#desk/callToPlace.ts'
import { freePlace } from '#desk/freePlace.ts'
import type { Decide } from '#desk/ports.ts'
import { resumePlace } from '#desk/stopPlace.ts'
import { takePlace } from '#desk/takePlace.ts'
import type { PlaceNow } from '#domain/washroom/places.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { Key } from '#ui/parts/Key.tsx'
import { queue as words } from '#ui/texts/queue.ts'

/** A place, whom it could be given to now, and whether its key is the filled one of the room. */
export type PlaceOffer = { readonly now: PlaceNow; readonly next: Wait | undefined; readonly filled: boolean }

type Step = { readonly word: string; readonly decide: Decide }

const stepOf = ({ now: { is, place, occupants: [first] }, next }: PlaceOffer): Step | undefined => {
  if (is === 'stopped') return { word: words.resume, decide: resumePlace({ place: place.code }) }
  if (first === undefined) return next === undefined ? undefined : { word: words.call(next.number), decide: callToPlace({ wait: next.id, place: place.code }) }
  if (is === 'called') return { word: words.begin, decide: takePlace({ wait: first.id, place: place.code }) }
  return { word: is === 'over' && place.kind === 'machine' ? words.emptied : words.free[place.kind], decide: freePlace({ wait: first.id }) }
}

/** What goes on from the state of a place. Given to two people, the later one goes back to the queue first. */
export function PlaceKey(props: PlaceOffer) {
  const act = useAct()
  const takeBack = useTakeBack()
  const { place, occupants } = props.now
  const extra = occupants.length > 1 ? occupants.at(-1) : undefined
  if (extra !== undefined) {
    const word = words.sendBackNumber(extra.number)
    return <Key wide name={words.keyName(word, place.name)} onPress={() => void takeBack(extra.moves)}>{word}</Key>
  }
  const step = stepOf(props)
  // It stays, so that neither the card nor the focus moves.
  if (step === undefined) return <Key wide disabled name={words.keyName(words.callNobody, place.name)}>{words.callNobody}</Key>
  return (
    <Key wide variant={props.filled ? 'filled' : undefined} name={words.keyName(step.word, place.name)} onPress={() => void act(step.decide)}>
      {step.word}
    </Key>
  )
}
