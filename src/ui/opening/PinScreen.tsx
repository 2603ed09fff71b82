import type { OpeningLine } from '#ui/parts/Opening.tsx'
import type { Face, PinTry } from '#desk/session.ts'
import type { AgentId } from '#domain/ids.ts'
import type { UnlockRefusal } from '#ui/app/stage.ts'
import { useMinute } from '#ui/app/useNow.ts'
import s from '#ui/opening/PinScreen.module.css'
import { PinTold } from '#ui/opening/PinTold.tsx'
import { numbered } from '#ui/opening/numbered.ts'
import { useUnlock } from '#ui/opening/useUnlock.ts'
import { FaceGrid } from '#ui/parts/FaceGrid.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Opening } from '#ui/parts/Opening.tsx'
import { PinPad } from '#ui/parts/PinPad.tsx'
import { hour, weekdayAndDay } from '#ui/texts/dates.ts'
import { lock } from '#ui/texts/lock.ts'

export type PinScreenProps = {
  readonly faces: readonly Face[]
  /** Who is chosen to begin with. */
  readonly first: AgentId | undefined
  readonly clock: () => number
  readonly lines: readonly OpeningLine[]
  readonly unlock: (wish: PinTry) => Promise<UnlockRefusal | undefined>
  readonly onPhrase: () => void
  /** Says what to do about a forgotten code before any try. */
  readonly forgot?: boolean | undefined
  /** Back to the desk without a code, for whoever has none. */
  readonly onStay?: (() => void) | undefined
}

/** The lock (looks/10): who takes the desk, and six digits. Initials only: no name is on a locked tablet. */
export function PinScreen({ faces, first, clock, lines, unlock, onPhrase, forgot, onStay }: PinScreenProps) {
  const { at, day } = useMinute(clock)
  const shown = numbered(faces)
  const { chosen, pin, busy, refusal, wait, type, choose } = useUnlock({ clock, first, unlock })
  const letters = shown.find(({ id }) => id === chosen)?.letters
  return (
    <Opening hour={hour(at)} date={weekdayAndDay(day)} lines={lines} foot={lock.foot} title={lock.title}>
      <FaceGrid label={lock.agents} faces={shown} chosen={chosen} onChoose={choose} />
      <PinPad
        label={letters === undefined ? lock.code : lock.codeOf(letters)}
        value={pin}
        onChange={type}
        busy={busy}
        deaf={wait > 0}
        told={<PinTold refusal={refusal} wait={wait} nobody={chosen === undefined && pin !== ''} />}
        corner={<Key variant="quiet" onPress={onPhrase}>{lock.phrase}</Key>}
      />
      <Forgotten shown={forgot === true || isFailedTry(refusal)} />
      {onStay !== undefined && <Key variant="plain" onPress={onStay}>{lock.stay}</Key>}
    </Opening>
  )
}

const isFailedTry = (refusal: UnlockRefusal | undefined): boolean => refusal?.code === 'wrongPin' || refusal?.code === 'tooSoon'

function Forgotten({ shown }: { readonly shown: boolean }) {
  return <p className={s.forgot}>{shown && lock.forgot}</p>
}
