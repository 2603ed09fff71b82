import { useEffect, useState } from 'react'
import type { PinTry } from '#desk/session.ts'
import type { AgentId } from '#domain/ids.ts'
import type { UnlockRefusal } from '#ui/app/stage.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { noteError } from '#ui/app/useLastError.ts'
import { pinLength } from '#ui/parts/usePinKeys.ts'

type UnlockWish = {
  readonly clock: () => number
  /** Who is chosen to begin with. */
  readonly first: AgentId | undefined
  readonly unlock: (wish: PinTry) => Promise<UnlockRefusal | undefined>
}

const untilOf = (refusal: UnlockRefusal | undefined): number => (refusal !== undefined && 'until' in refusal ? refusal.until : 0)

type Refused = { readonly agent: AgentId; readonly refusal: UnlockRefusal }

/** Whole seconds until an hour (ms UTC); 0 once it is past. */
const useSecondsTo = (until: number, clock: () => number): number => {
  const [, tick] = useState(0)
  const seconds = Math.max(0, Math.ceil((until - clock()) / 1_000))
  const waits = seconds > 0
  useEffect(() => {
    if (!waits) return
    const timer = setInterval(() => tick((before) => before + 1), 250)
    return () => clearInterval(timer)
  }, [waits])
  return seconds
}

/** Who takes the desk and their digits so far; the sixth digit tries by itself. */
export const useUnlock = ({ clock, first, unlock }: UnlockWish) => {
  const [chosen, setChosen] = useState(first)
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refused>()
  // One person's wait is theirs: another takes the desk meanwhile.
  const refusal = refused?.agent === chosen ? refused?.refusal : undefined
  const wait = useSecondsTo(untilOf(refusal), clock)
  useHalfFilled(pin !== '')
  const attempt = async (agent: AgentId, digits: string) => {
    setBusy(true)
    // A bug in the try is said like a storage that does not answer: the digits can be tried again.
    const refusal = await unlock({ agent, pin: digits }).catch((error: unknown): UnlockRefusal => {
      noteError(error)
      return { code: 'storage' }
    })
    setRefused(refusal && { agent, refusal })
    setPin('')
    setBusy(false)
  }
  const take = (agent: AgentId | undefined, digits: string) => {
    setChosen(agent)
    setPin(digits)
    if (agent !== undefined && digits.length === pinLength) void attempt(agent, digits)
  }
  return {
    chosen, pin, busy, refusal, wait,
    type: (digits: string) => take(chosen, digits),
    // Digits that were typed for nobody yet are theirs; those of another are not.
    choose: (agent: AgentId) => {
      if (!busy) take(agent, chosen === undefined ? pin : '')
    },
  }
}
