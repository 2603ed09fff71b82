import { useCallback } from 'react'
import { settingsOf } from '#domain/settingsOf.ts'
import type { Register } from '#domain/register/register.ts'
import { Veil } from '#ui/app/Veil.tsx'
import type { Desk } from '#ui/app/createDesk.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { hasPin } from '#ui/app/stage.ts'
import { useIdle } from '#ui/app/useIdle.ts'

const lockOf = (register: Register) => settingsOf(register).lock

/** Watches over an open desk that nobody touches: veil, notice, lock. */
export function Watch({ desk }: { readonly desk: Desk }) {
  const { opened } = useHouse()
  const lock = useAnswer(lockOf, undefined)
  const resumable = useCallback(() => hasPin(opened), [opened])
  const { idle, left, stir } = useIdle({ clock: opened.journal.clock, lock, resumable, desk })
  if (idle === 'awake' || idle === 'due') return null
  return <Veil left={idle === 'warned' ? left : undefined} onLift={stir} />
}
