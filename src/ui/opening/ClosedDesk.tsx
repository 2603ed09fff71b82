import { useEffect } from 'react'
import type { Safe } from '#desk/ports.ts'
import type { Desk, Stage } from '#ui/app/createDesk.ts'
import { useAnyHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useUpdate } from '#ui/app/updates.ts'
import type { Join } from '#ui/opening/JoinRegister.tsx'
import { BrokenPage } from '#ui/opening/BrokenPage.tsx'
import { LandingScreen } from '#ui/opening/LandingScreen.tsx'
import { LockedScreen } from '#ui/opening/LockedScreen.tsx'

export type Closed = Exclude<Stage, { readonly at: 'open' | 'starting' }>

type ClosedDeskProps = { readonly safe: Safe; readonly desk: Desk; readonly clock: () => number; readonly join?: Join | undefined; readonly stage: Closed }

/** Nobody is at the desk: the first screen of a tablet without a register, else the lock. */
export function ClosedDesk({ safe, desk, clock, join, stage }: ClosedDeskProps) {
  useUpdateWhenIdle()
  if (stage.at === 'broken') return <BrokenPage onRetry={desk.start} />
  if (stage.at === 'locked') return <LockedScreen safe={safe} desk={desk} clock={clock} refusal={stage.refusal} />
  return <LandingScreen {...{ safe, desk, clock, join }} refusal={stage.refusal} />
}

/** A closed desk where nobody has begun to type is the moment for the next version (desk.md §4). */
const useUpdateWhenIdle = (): void => {
  const { ready, apply } = useUpdate()
  const halfFilled = useAnyHalfFilled()
  useEffect(() => {
    if (ready && !halfFilled) apply()
  }, [ready, halfFilled, apply])
}
