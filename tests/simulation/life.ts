// One start of the app, until it is killed: from then on nothing that it had under way goes any further. What it holds in memory
// is lost, what its log had written stays (sync.md, 5 to 7).
import type { ExchangeLog, Wire } from '#sync/ports.ts'

export type Life = {
  /** Passes while alive; never returns once killed. */
  readonly beat: () => Promise<void>
  /** To be killed after so many beats. */
  readonly killAfter: (beats: number) => void
  readonly isOver: () => boolean
  readonly over: Promise<void>
}

const never = new Promise<never>(() => undefined)

export const createLife = (): Life => {
  let left = Infinity
  let end: () => void = () => undefined
  const over = new Promise<void>((resolve) => { end = resolve })
  return {
    beat: () => {
      left -= 1
      if (left > 0) return Promise.resolve()
      end()
      return never
    },
    killAfter: (beats) => { left = beats },
    isOver: () => left <= 0,
    over,
  }
}

type Act<A extends readonly unknown[], T> = (...given: A) => Promise<T>

// It can be killed before a write and after it, never within one.
const mortal = <A extends readonly unknown[], T>({ beat }: Life, act: Act<A, T>): Act<A, T> => async (...given) => {
  await beat()
  const done = await act(...given)
  await beat()
  return done
}

export const mortalWire = (life: Life, wire: Pick<Wire, 'ask'>): Pick<Wire, 'ask'> => ({ ask: mortal(life, wire.ask) })

export const mortalLog = (life: Life, log: ExchangeLog): ExchangeLog => ({
  ...log,
  catchUp: mortal(life, log.catchUp), offer: mortal(life, log.offer), absorb: mortal(life, log.absorb),
  absorbSegments: mortal(life, log.absorbSegments), admit: mortal(life, log.admit), restart: mortal(life, log.restart),
  doubt: mortal(life, log.doubt), renew: mortal(life, log.renew), noteClock: mortal(life, log.noteClock),
})
