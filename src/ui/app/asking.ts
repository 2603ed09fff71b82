// What did not come (a first visit on a poor network) is asked for again: at the next tap, and once the network is back.
import { create } from 'zustand'

const useRounds = create(() => ({ round: 0 }))

/** How often it was. */
export const useRound = (): number => useRounds(({ round }) => round)

export const askAgain = (): void => useRounds.setState(({ round }) => ({ round: round + 1 }))

/** Calls back at each such occasion, before the tap does anything else; gives the way to stop. */
export const onOccasion = (listener: () => void): (() => void) => {
  addEventListener('online', listener)
  addEventListener('click', listener, true)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('click', listener, true)
  }
}

const occasion = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = onOccasion(() => {
      stop()
      resolve()
    })
  })

/** Tries until it comes, for what nobody waits for. */
export const inTheEnd = async <Part,>(bring: () => Promise<Part>): Promise<Part> => {
  for (;;) {
    try {
      return await bring()
    } catch {
      await occasion()
    }
  }
}
