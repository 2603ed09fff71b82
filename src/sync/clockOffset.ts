// How far this tablet's clock is from the endpoint's: the median of the last five answers that came fast (sync.md, "Clocks").

type Sample = { readonly sent: number; readonly received: number; readonly now: number }

const slow = 2_000
const kept = 5
const day = 86_400_000

/** An endpoint more than a day away is the one that is wrong: its clock is not taken over (fault 42). */
export const isBelievable = (off: number): boolean => Math.abs(off) <= day

/** Takes the instants of one request and of its answer, ms; gives the offset to add to the tablet's clock once one is known. */
export const createClockOffset = (): ((sample: Sample) => number | undefined) => {
  const offsets: number[] = []
  return ({ sent, received, now }) => {
    const trip = received - sent
    if (trip >= 0 && trip < slow) offsets.push(Math.round(now - (sent + received) / 2))
    if (offsets.length > kept) offsets.shift()
    return offsets.toSorted((a, b) => a - b)[Math.floor(offsets.length / 2)]
  }
}
