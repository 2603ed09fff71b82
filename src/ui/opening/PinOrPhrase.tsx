import { useState } from 'react'
import type { Safe } from '#desk/ports.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { LockedScreen } from '#ui/opening/LockedScreen.tsx'
import { PinScreen } from '#ui/opening/PinScreen.tsx'
import type { PinScreenProps } from '#ui/opening/PinScreen.tsx'

type PinOrPhraseProps = Omit<PinScreenProps, 'unlock' | 'onPhrase'> & {
  readonly safe: Safe
  readonly desk: Desk
  readonly formKept?: boolean | undefined
}

/** The lock; the passphrase is one key away, and so is the way back: nothing is lost by looking. */
export function PinOrPhrase({ safe, desk, formKept, ...pin }: PinOrPhraseProps) {
  const [way, setWay] = useState<'pin' | 'phrase'>('pin')
  if (way === 'phrase') return <LockedScreen {...{ safe, desk, formKept }} clock={pin.clock} onBack={() => setWay('pin')} />
  return <PinScreen {...pin} first={pin.faces.find(({ agent }) => agent === pin.first)?.agent} unlock={desk.unlock} onPhrase={() => setWay('phrase')} />
}
