import type { Journal } from '#desk/ports.ts'
import { isFingerDown, watchFinger, whenLifted } from '#ui/parts/finger.ts'

/** The register as screens read it. */
export type Still = Pick<Journal, 'register' | 'subscribe'>

const createStill = (journal: Journal): Still => {
  const listeners = new Set<() => void>()
  let shown = journal.register()
  let stop = (): void => undefined
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  const listen = (): void => {
    const stops = [watchFinger(window), journal.subscribe(() => whenLifted(tell))]
    stop = () => stops.forEach((end) => end())
    // Who comes under a finger comes to what was shown last, and hears what has been written since.
    whenLifted(tell)
  }
  return {
    register: () => (isFingerDown() ? shown : (shown = journal.register())),
    subscribe: (listener) => {
      if (listeners.size === 0) listen()
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop()
      }
    },
  }
}

const stills = new WeakMap<Journal, Still>()

/** The register of a journal, which stays as it is shown while a finger lies on the screen: no row moves under it (desk.md §2). */
export const stillOf = (journal: Journal): Still => {
  const known = stills.get(journal) ?? createStill(journal)
  stills.set(journal, known)
  return known
}
