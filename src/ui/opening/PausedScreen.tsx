import HardDrive from 'lucide-react/icons/hard-drive'
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import type { RunningSession } from '#desk/session.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { useClosingTime } from '#ui/app/useClosingTime.ts'
import { PinOrPhrase } from '#ui/opening/PinOrPhrase.tsx'
import { lock } from '#ui/texts/lock.ts'

type PausedScreenProps = {
  readonly safe: Safe
  readonly desk: Desk
  readonly clock: () => number
  readonly session: RunningSession<OpenRegister, SafeRefusal>
}

const lines = [{ icon: HardDrive, text: lock.kept }]

/** A reload or a kill within the day: six digits open the register from disk. */
export function PausedScreen({ safe, desk, clock, session }: PausedScreenProps) {
  useClosingTime(() => session.until, clock, desk)
  return <PinOrPhrase {...{ safe, desk, clock, lines }} faces={session.faces} first={session.last} />
}
