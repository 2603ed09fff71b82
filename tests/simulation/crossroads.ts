// Several tablets at once: one request passes at a time, in an order drawn from the seed.
import type { Dice } from './dice.ts'

export type Crossroads = {
  /** Waits for its turn; at once when nobody else is under way. */
  readonly pass: () => Promise<void>
  readonly together: (errands: readonly (() => Promise<void>)[]) => Promise<void>
}

export const createCrossroads = (dice: Dice): Crossroads => {
  const waiting: (() => void)[] = []
  let under = 0
  // Only once all stand still does one go on, so that no timing of the machine decides.
  const release = (): void => {
    if (under === 0 || waiting.length < under) return
    const [go] = waiting.splice(dice.below(waiting.length), 1)
    go?.()
  }
  const finish = (): void => {
    under -= 1
    release()
  }
  return {
    pass: () => under === 0 ? Promise.resolve() : new Promise((resolve) => {
      waiting.push(resolve)
      release()
    }),
    together: async (errands) => {
      under = errands.length
      await Promise.all(errands.map((errand) => errand().finally(finish)))
      under = 0
    },
  }
}
