import { useDeferredValue, useEffect, useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { drawAtOnce } from '#ui/app/drawAtOnce.ts'

/**
 * Whoever's card is in the page. A slow tablet draws one a little at a time, after the tap that asked for it; the next finger or key that
 * comes down draws it first, and never meets the card before.
 */
export const useDrawn = (chosen: PersonId | undefined): PersonId | undefined => {
  const soon = useDeferredValue(chosen)
  const [hurried, hurry] = useState<PersonId>()
  const isBehind = chosen !== undefined && chosen !== soon && chosen !== hurried
  useEffect(() => {
    if (!isBehind) return undefined
    const finish = (): void => drawAtOnce(() => hurry(chosen))
    for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, finish, true)
    return () => {
      for (const kind of ['pointerdown', 'keydown']) window.removeEventListener(kind, finish, true)
    }
  }, [isBehind, chosen])
  return isBehind ? soon : chosen
}
