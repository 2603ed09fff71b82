import { Suspense, useCallback, useLayoutEffect, useSyncExternalStore } from 'react'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Register } from '#domain/register/register.ts'
import type { Desk } from '#ui/app/createDesk.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { follower } from '#ui/app/later.ts'
import { hasPin, mustGiveWay } from '#ui/app/stage.ts'
import { useIdle } from '#ui/app/useIdle.ts'

const Veil = follower(async () => (await import('#ui/app/Veil.tsx')).Veil)

const lockOf = (register: Register) => settingsOf(register).lock

// Retired by another tablet, or by a manager in another window: the desk goes before anything is painted.
const useGivingWay = (desk: Desk): void => {
  const { opened } = useHouse()
  const due = useSyncExternalStore(opened.journal.subscribe, () => mustGiveWay(opened))
  useLayoutEffect(() => {
    if (due) desk.lock('switching')
  }, [due, desk])
}

/** Watches over an open desk: veil, notice and lock where nobody touches it, and the lock where whoever is seated was retired. */
export function Watch({ desk }: { readonly desk: Desk }) {
  const { opened } = useHouse()
  useGivingWay(desk)
  const lock = useAnswer(lockOf, undefined)
  const resumable = useCallback(() => hasPin(opened), [opened])
  const { idle, left, stir } = useIdle({ clock: opened.journal.clock, lock, resumable, desk })
  if (idle === 'awake' || idle === 'due') return null
  return <Suspense><Veil left={idle === 'warned' ? left : undefined} onLift={stir} /></Suspense>
}
