// Tabs of one tablet on a clock that only a test moves: who leads, what they tell each other, when they try again.
import type { Surroundings } from '#sync/ports.ts'

export type VirtualTablet = {
  /** What a new tab of it sees around. */
  readonly tab: () => Surroundings & { readonly die: () => void }
  /** Moves time on, ms, and lets everything happen that falls due. */
  readonly pass: (ms: number) => Promise<void>
  readonly comeBack: () => void
  /** Anything said on the channel by a tab of another version. */
  readonly say: (word: unknown) => void
  /** When each thing is due, ms from the start. */
  readonly due: () => readonly number[]
  visible: boolean
  chance: number
}

/** Lets everything happen that needs no more time: until nothing is under way for five turns. */
export const settled = async (isIdle = (): boolean => true): Promise<void> => {
  for (let calm = 0; calm < 5; calm = isIdle() ? calm + 1 : 0) await new Promise<void>((resolve) => { setTimeout(resolve, 0) })
}

type Time = {
  now: number
  readonly timers: Set<{ readonly at: number; readonly work: () => void }>
}

// Everything that falls due on the way happens in its order.
const passing = (time: Time, isIdle: () => boolean) => async (ms: number): Promise<void> => {
  const until = time.now + ms
  const next = () => [...time.timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
  for (let timer = next(); timer !== undefined; timer = next()) {
    time.now = timer.at
    time.timers.delete(timer)
    timer.work()
    await settled(isIdle)
  }
  time.now = until
  await settled(isIdle)
}

type Around = { readonly queue: (() => void)[]; readonly hearers: Set<(word: unknown) => void>; readonly backs: Set<() => void> }

// The first in the queue leads; the next takes over when it goes.
const leading = ({ queue }: Around, ends: (() => void)[]): Surroundings['lead'] => (lead) => {
  const resign = (): void => {
    const first = queue[0] === lead
    if (queue.includes(lead)) queue.splice(queue.indexOf(lead), 1)
    if (first) queue[0]?.()
  }
  queue.push(lead)
  if (queue.length === 1) lead()
  ends.push(resign)
  return resign
}

const sharing = ({ hearers }: Around, ends: (() => void)[]): Surroundings['share'] => {
  let own: ((word: unknown) => void) | undefined
  const close = (): void => { if (own !== undefined) hearers.delete(own) }
  ends.push(close)
  return {
    tell: (word) => { for (const hear of hearers) if (hear !== own) hear(word) },
    hear: (heard) => {
      own = heard
      hearers.add(heard)
    },
    close,
  }
}

/** `isIdle`: whether nothing is under way on its wire. */
export const virtualTablet = (isIdle: () => boolean): VirtualTablet => {
  const time: Time = { now: 0, timers: new Set() }
  const around: Around = { queue: [], hearers: new Set(), backs: new Set() }
  const tablet: VirtualTablet = {
    visible: true, chance: 0.5,
    due: () => [...time.timers].map(({ at }) => at).toSorted((a, b) => a - b),
    say: (word) => { for (const hear of around.hearers) hear(word) },
    comeBack: () => { for (const back of around.backs) back() },
    pass: passing(time, isIdle),
    tab: () => {
      const ends: (() => void)[] = []
      return {
        visible: () => tablet.visible,
        chance: () => tablet.chance,
        onReturn: (back) => {
          around.backs.add(back)
          return () => { around.backs.delete(back) }
        },
        lead: leading(around, ends),
        share: sharing(around, ends),
        later: (work, ms) => {
          const timer = { at: time.now + ms, work }
          time.timers.add(timer)
          return () => { time.timers.delete(timer) }
        },
        // As a tab that the system kills: nothing of it is said or heard any more.
        die: () => { for (const end of ends) end() },
      }
    },
  }
  return tablet
}
