// Who waits to hear that the order of a centre moved on (sync.md, "Wire", 5).
import type { CentreId } from '#domain/ids.ts'
import type { Visitor } from './answer.ts'

type Sleeper = Visitor & { readonly head: () => void; readonly beat: () => void; readonly end: () => void }

export type Wakes = {
  /** Gives the way to leave. A tablet that waits too many times over loses its oldest line. */
  readonly wait: (sleeper: Sleeper) => () => void
  /** The order of a centre moved, by what this tablet brought: it knows already. */
  readonly ring: (visitor: Visitor) => void
  /** Ends the lines of those concerned: struck off, or the endpoint closes. */
  readonly dismiss: (concerned: (visitor: Visitor) => boolean) => void
}

const every = 20_000
/** Lines of one tablet at once: its tabs, and those that a lost network has not closed yet. */
const linesOfOne = 6

/** Keeps those who wait; a beat every 20 s, so that no proxy thinks the line dead. */
export const createWakes = (): Wakes => {
  const waiting = new Map<CentreId, Set<Sleeper>>()
  const of = (centre: CentreId): readonly Sleeper[] => [...(waiting.get(centre) ?? [])]
  const everyone = (): readonly Sleeper[] => [...waiting.keys()].flatMap(of)
  let beats: NodeJS.Timeout | undefined
  const leave = (sleeper: Sleeper): void => {
    const sleepers = waiting.get(sleeper.centre)
    sleepers?.delete(sleeper)
    if (sleepers?.size === 0) waiting.delete(sleeper.centre)
    if (waiting.size > 0) return
    clearInterval(beats)
    beats = undefined
  }
  return {
    wait: (sleeper) => {
      const [oldest, ...others] = of(sleeper.centre).filter(({ dev }) => dev === sleeper.dev)
      if (others.length + 1 >= linesOfOne) oldest?.end()
      waiting.set(sleeper.centre, (waiting.get(sleeper.centre) ?? new Set<Sleeper>()).add(sleeper))
      beats ??= setInterval(() => { for (const one of everyone()) one.beat() }, every).unref()
      return () => leave(sleeper)
    },
    ring: ({ centre, dev }) => { for (const one of of(centre)) if (one.dev !== dev) one.head() },
    dismiss: (concerned) => { for (const one of everyone()) if (concerned(one)) one.end() },
  }
}
