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

/** `isIdle`: whether nothing is under way on its wire. */
export const virtualTablet = (isIdle: () => boolean): VirtualTablet => {
  let now = 0
  const timers = new Set<{ readonly at: number; readonly work: () => void }>()
  const queue: (() => void)[] = []
  const hearers = new Set<(word: unknown) => void>()
  const backs = new Set<() => void>()
  const next = (until: number) => [...timers].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
  const tablet: VirtualTablet = {
    visible: true, chance: 0.5,
    due: () => [...timers].map(({ at }) => at).toSorted((a, b) => a - b),
    say: (word) => { for (const hear of hearers) hear(word) },
    comeBack: () => { for (const back of backs) back() },
    pass: async (ms) => {
      const until = now + ms
      for (let timer = next(until); timer !== undefined; timer = next(until)) {
        now = timer.at
        timers.delete(timer)
        timer.work()
        await settled(isIdle)
      }
      now = until
      await settled(isIdle)
    },
    tab: () => {
      let own: ((word: unknown) => void) | undefined
      const mine: (() => void)[] = []
      const resign = (work: () => void): void => {
        const first = queue[0] === work
        if (queue.includes(work)) queue.splice(queue.indexOf(work), 1)
        if (first) queue[0]?.()
      }
      return {
        visible: () => tablet.visible,
        chance: () => tablet.chance,
        onReturn: (back) => {
          backs.add(back)
          return () => { backs.delete(back) }
        },
        lead: (leading) => {
          queue.push(leading)
          if (queue.length === 1) leading()
          mine.push(() => { resign(leading) })
          return () => { resign(leading) }
        },
        share: {
          tell: (word) => { for (const hear of hearers) if (hear !== own) hear(word) },
          hear: (heard) => {
            own = heard
            hearers.add(heard)
          },
          close: () => { if (own !== undefined) hearers.delete(own) },
        },
        later: (work, ms) => {
          const timer = { at: now + ms, work }
          timers.add(timer)
          return () => { timers.delete(timer) }
        },
        // As a tab that the system kills: nothing of it is said or heard any more.
        die: () => {
          if (own !== undefined) hearers.delete(own)
          for (const end of mine) end()
        },
      }
    },
  }
  return tablet
}
