import ArrowLeft from 'lucide-react/icons/arrow-left'
import HardDrive from 'lucide-react/icons/hard-drive'
import { useState } from 'react'
import type { Safe, SafeRefusal } from '#desk/ports.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import type { Ended } from '#ui/app/stage.ts'
import { useMinute } from '#ui/app/useNow.ts'
import { OpenForm } from '#ui/opening/OpenForm.tsx'
import { RecoverForm } from '#ui/opening/RecoverForm.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Opening } from '#ui/parts/Opening.tsx'
import { hour, weekdayAndDay } from '#ui/texts/dates.ts'
import { lock } from '#ui/texts/lock.ts'
import { opening } from '#ui/texts/opening.ts'

type LockedScreenProps = {
  readonly safe: Safe
  readonly desk: Desk
  readonly clock: () => number
  readonly refusal?: SafeRefusal['code'] | undefined
  /** Why the session of the day is over. */
  readonly ended?: Ended | undefined
  /** Back to the six digits, while they still open something. */
  readonly onBack?: (() => void) | undefined
  /** A half-filled form waits behind the six digits. */
  readonly formKept?: boolean | undefined
}

/** The register is here and sealed: the compass tells the hour, the phrase opens the desk. */
export function LockedScreen({ safe, desk, clock, refusal, ended, onBack, formKept }: LockedScreenProps) {
  const [way, setWay] = useState<'open' | 'recover'>('open')
  const { at, day } = useMinute(clock)
  const { locked, recover } = opening
  return (
    <Opening
      hour={hour(at)}
      date={weekdayAndDay(day)}
      lines={[{ icon: HardDrive, text: locked.kept }]}
      foot={locked.foot}
      title={way === 'open' ? locked.title : recover.title}
    >
      <Alert tone="bad" urgent>
        {refusal === undefined ? '' : opening.refusals[refusal]}
      </Alert>
      <Alert tone="info">{ended === undefined ? '' : lock.ended[ended]}</Alert>
      <Alert tone="warn">{formKept === true ? lock.formLost : ''}</Alert>
      {way === 'open' ? (
        <OpenForm safe={safe} desk={desk} onForgotten={() => setWay('recover')} />
      ) : (
        <RecoverForm safe={safe} desk={desk} onBack={() => setWay('open')} />
      )}
      {onBack !== undefined && <Key variant="quiet" icon={ArrowLeft} onPress={onBack}>{lock.back}</Key>}
    </Opening>
  )
}
