import type { Safe } from '#desk/ports.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import type { Stage } from '#ui/app/stage.ts'
import { later, soon } from '#ui/app/later.ts'
import { useUpdateWhenIdle } from '#ui/app/useUpdateWhenIdle.ts'
import type { Join } from '#ui/opening/JoinRegister.tsx'
import { BrokenPage } from '#ui/opening/BrokenPage.tsx'
import { LockedScreen } from '#ui/opening/LockedScreen.tsx'

// The passphrase alone opens the desk of a new day.
const LandingScreen = later(async () => (await import('#ui/opening/LandingScreen.tsx')).LandingScreen)
const PausedScreen = soon(async () => (await import('#ui/opening/PausedScreen.tsx')).PausedScreen)

export type Closed = Exclude<Stage, { readonly at: 'open' | 'starting' }>

type ClosedDeskProps = { readonly safe: Safe; readonly desk: Desk; readonly clock: () => number; readonly join?: Join | undefined; readonly stage: Closed }

/** Nobody is at the desk: the first screen of a tablet without a register, else the lock. */
export function ClosedDesk({ safe, desk, clock, join, stage }: ClosedDeskProps) {
  useUpdateWhenIdle(false)
  if (stage.at === 'broken') return <BrokenPage onRetry={desk.start} />
  if (stage.at === 'paused') return <PausedScreen {...{ safe, desk, clock }} session={stage.session} />
  if (stage.at === 'locked') return <LockedScreen {...{ safe, desk, clock }} refusal={stage.refusal} ended={stage.ended} />
  return <LandingScreen {...{ safe, desk, clock, join }} refusal={stage.refusal} />
}
