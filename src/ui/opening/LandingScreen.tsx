import { Suspense, useState } from 'react'
import { useLocation } from 'wouter'
import type { OpenRegister, Safe, SafeRefusal } from '#desk/ports.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { later } from '#ui/app/later.ts'
import { CreateRegister } from '#ui/opening/CreateRegister.tsx'
import { FirstScreen } from '#ui/opening/FirstScreen.tsx'
import type { Join } from '#ui/opening/JoinRegister.tsx'
import { RestoreRegister } from '#ui/opening/RestoreRegister.tsx'
import { unreachable } from '#kernel/unreachable.ts'

// Only one tablet of a house is created; the others come by here, once.
const JoinRegister = later(async () => (await import('#ui/opening/JoinRegister.tsx')).JoinRegister)

type LandingScreenProps = {
  readonly safe: Safe
  readonly desk: Desk
  readonly clock: () => number
  readonly join?: Join | undefined
  readonly refusal?: SafeRefusal['code'] | undefined
}

/** A tablet without a register: where to begin, and each way of beginning. */
export function LandingScreen({ safe, desk, clock, join, refusal }: LandingScreenProps) {
  const { link, leave } = useLink()
  const [way, go] = useState<'first' | 'create' | 'join' | 'restore'>(link === undefined ? 'first' : 'join')
  const back = () => {
    leave()
    go('first')
  }
  const joined = (opened: OpenRegister) => {
    leave()
    desk.enter(opened)
  }
  switch (way) {
    case 'first': return <FirstScreen refusal={refusal} onDemo={desk.openDemo} onCreate={() => go('create')} onJoin={() => go('join')} />
    case 'create': return <CreateRegister {...{ safe, clock }} onOpened={desk.enter} onBack={back} />
    case 'join': return <Suspense><JoinRegister {...{ join, link }} onOpened={joined} onRestore={() => go('restore')} onBack={back} /></Suspense>
    case 'restore': return <RestoreRegister safe={safe} onOpened={desk.enter} onBack={back} />
    default: return unreachable(way)
  }
}

const joinPath = '/rejoindre'

/** The link that the app was opened by; its code stands after #, where no server's log sees it. It leaves the address with `leave`. */
const useLink = () => {
  const [path, navigate] = useLocation()
  const { hash, href } = window.location
  const link = path === joinPath && hash !== '' ? href : undefined
  return { link, leave: () => { if (path === joinPath) navigate('/', { replace: true }) } }
}
