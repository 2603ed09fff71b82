import { useState } from 'react'
import type { Safe, SafeRefusal } from '#desk/ports.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { CreateRegister } from '#ui/opening/CreateRegister.tsx'
import { FirstScreen } from '#ui/opening/FirstScreen.tsx'
import { JoinRegister } from '#ui/opening/JoinRegister.tsx'
import { RestoreRegister } from '#ui/opening/RestoreRegister.tsx'
import { unreachable } from '#kernel/unreachable.ts'

type LandingScreenProps = {
  readonly safe: Safe
  readonly desk: Desk
  readonly clock: () => number
  readonly refusal?: SafeRefusal['code'] | undefined
}

/** A tablet without a register: where to begin, and each way of beginning. */
export function LandingScreen({ safe, desk, clock, refusal }: LandingScreenProps) {
  const [way, go] = useState<'first' | 'create' | 'join' | 'restore'>('first')
  const back = () => go('first')
  switch (way) {
    case 'first': return <FirstScreen refusal={refusal} onDemo={desk.openDemo} onCreate={() => go('create')} onJoin={() => go('join')} />
    case 'create': return <CreateRegister {...{ safe, clock }} onOpened={desk.enter} onBack={back} />
    case 'join': return <JoinRegister onRestore={() => go('restore')} onBack={back} />
    case 'restore': return <RestoreRegister safe={safe} onOpened={desk.enter} onBack={back} />
    default: return unreachable(way)
  }
}
