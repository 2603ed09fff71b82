import BellRing from 'lucide-react/icons/bell-ring'
import CircleCheck from 'lucide-react/icons/circle-check'
import Hourglass from 'lucide-react/icons/hourglass'
import ShowerHead from 'lucide-react/icons/shower-head'
import Timer from 'lucide-react/icons/timer'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import WashingMachine from 'lucide-react/icons/washing-machine'
import Wrench from 'lucide-react/icons/wrench'
import type { PlaceNow, PlaceStates } from '#domain/washroom/places.ts'
import type { Register } from '#domain/register/register.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Dial } from '#ui/washroom/Dial.tsx'
import s from '#ui/washroom/Places.module.css'
import { classes } from '#ui/parts/classes.ts'
import type { Icon } from '#ui/parts/Icon.ts'
import { queue as words } from '#ui/texts/queue.ts'

type Faced = { readonly now: PlaceNow; readonly next: Wait | undefined }
type Told = { readonly strong: string; readonly line: string }

const glyphs: Readonly<Record<PlaceStates, Icon>> = { free: CircleCheck, called: BellRing, busy: Timer, over: TriangleAlert, stopped: Wrench }
const tones: Readonly<Record<PlaceStates, string | undefined>> = { free: s.ok, called: s.info, busy: s.info, over: s.bad, stopped: s.quiet }

const told = (register: Register, { now, next }: Faced, today: ServiceDay): Told => {
  const { is, occupants: [first], minutes, stopped } = now
  if (first === undefined) {
    if (is === 'stopped') return { strong: '', line: stopped?.secret?.reason ?? '' }
    return { strong: words.toNext, line: next === undefined ? words.nobody : words.nextIs(register, next) }
  }
  const who = words.whoWaits(register, first)
  return is === 'called' ? { strong: words.calledNumber(first.number), line: words.calledSince(who, minutes) } : { strong: words.time(now, first, today), line: who }
}

/** State, dial and words of a place. */
export function PlaceFace({ now, next }: Faced) {
  const register = useRegister()
  const { day } = useNow()
  const { strong, line } = told(register, { now, next }, day)
  const isTwice = now.occupants.length > 1
  return (
    <>
      <State now={now} isTwice={isTwice} />
      <span className={s.picture}><Picture now={now} /></span>
      <p className={s.strong}>{strong}</p>
      <p className={s.line}>{isTwice ? words.both(now.occupants.map(({ number }) => number)) : line}</p>
    </>
  )
}

function State({ now: { is, place }, isTwice }: { readonly now: PlaceNow; readonly isTwice: boolean }) {
  const isDone = is === 'over' && place.kind === 'machine'
  const Glyph = isTwice ? TriangleAlert : isDone ? Hourglass : glyphs[is]
  return (
    <p className={classes(s.state, isTwice || isDone ? s.warn : tones[is])}>
      <Glyph size="1.25rem" />
      {isTwice ? words.states.twice : words.states[is][place.kind]}
    </p>
  )
}

function Picture({ now: { is, place, minutes, occupants } }: { readonly now: PlaceNow }) {
  const [first] = occupants
  if (first?.standing.at === 'in') {
    const late = place.kind === 'cabin' ? 'late' : 'done'
    return <Dial share={minutes / place.minutes} tone={is === 'over' ? late : 'going'} />
  }
  const Shape = place.kind === 'cabin' ? ShowerHead : WashingMachine
  return <Shape size="2.5rem" />
}
