import { mailOf, pileOf } from '#domain/mail/ledger.ts'
import type { House } from '#ui/app/house.ts'

/** ms: whoever taps meanwhile does not feel it. */
const slice = 8

// Safari has no such call.
const whenIdle = 'requestIdleCallback' in globalThis ? (read: () => void): unknown => requestIdleCallback(read) : (read: () => void): unknown => setTimeout(read, 100)

/**
 * Counts everyone's mail a few at a time while the tablet rests: the Courrier opened on two years of letters counted them all in one go
 * (150 ms on a tablet four times as slow). What an act changes later is counted with it. Gives the way to stop.
 */
export const readAhead = ({ opened: { journal } }: Pick<House, 'opened'>): (() => void) => {
  const people = journal.register().people.keys()
  let stopped = false
  const read = (): void => {
    if (stopped) return
    const [register, until] = [journal.register(), performance.now() + slice]
    for (let next = people.next(); next.done !== true; next = people.next()) {
      mailOf(register, next.value)
      if (performance.now() > until) return void whenIdle(read)
    }
    pileOf(register)
  }
  whenIdle(read)
  return () => {
    stopped = true
  }
}
