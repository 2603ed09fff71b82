import { Suspense } from 'react'
import type { Safe } from '#desk/ports.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { OpenDesk } from '#ui/app/OpenDesk.tsx'
import { useGuest } from '#ui/app/guest.ts'
import { StartingPage } from '#ui/app/StartingPage.tsx'
import { later } from '#ui/app/later.ts'
import type { Stage } from '#ui/app/stage.ts'
import type { Join } from '#ui/opening/JoinRegister.tsx'
import { Announcer } from '#ui/parts/Announcer.tsx'
import { ErrorBoundary } from '#ui/parts/ErrorBoundary.tsx'

// Not part of what opens the desk: a reload in the demonstration never needs it.
const ClosedDesk = later(async () => (await import('#ui/opening/ClosedDesk.tsx')).ClosedDesk)

type AppProps = {
  readonly safe: Safe
  readonly desk: Desk
  /** ms UTC. */
  readonly clock: () => number
  /** Answers the link of another tablet. */
  readonly join?: Join
}

/** La Boussole, from the first screen to the open desk and back. */
export function App(props: AppProps) {
  const stage = props.desk.useStage()
  const { guest } = useGuest()
  return (
    <ErrorBoundary>
      <Suspense>
        <StageOf {...props} stage={stage} />
      </Suspense>
      {/* An act that ends behind the lock, or while a guest looks, names nobody aloud. */}
      {guest === undefined && (stage.at !== 'open' || stage.guard === undefined) && <Announcer />}
    </ErrorBoundary>
  )
}

function StageOf({ safe, desk, clock, join, stage }: AppProps & { readonly stage: Stage }) {
  if (stage.at === 'starting') return <StartingPage demo={stage.demo} />
  if (stage.at === 'open') return <OpenDesk key={stage.round} {...{ safe, desk, stage }} />
  return <ClosedDesk {...{ safe, desk, clock, join, stage }} />
}
