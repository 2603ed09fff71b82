import { mailOf, pileOf } from '#domain/mail/ledger.ts'
import type { House } from '#ui/app/house.ts'
import { whenIdle } from '#ui/app/whenIdle.ts'

/** ms: whoever taps meanwhile does not feel it. */
const slice = 8

const rest = { instead: 100 }

/**
 * Counts everyone's mail a few at a time while the tablet rests: the Courrier opened on two years of letters counted them all in one go
 * (150 ms on a tablet four times as slow). What an act changes later is counted with it. Gives the way to stop.
 */
export const readAhead = ({ opened: { journal } }: Pick<House, 'opened'>): (() => void) => {
  const people = journal.register().people.keys()
  const read = (): void => {
    const [register, until] = [journal.register(), performance.now() + slice]
    for (let next = people.next(); next.done !== true; next = people.next()) {
      mailOf(register, next.value)
      if (performance.now() > until) {
        forget = whenIdle(read, rest)
        return
      }
    }
    pileOf(register)
  }
  let forget = whenIdle(read, rest)
  return () => forget()
}
