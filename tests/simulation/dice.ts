// All chance of a schedule comes from one seed, so that a failing one fails again.
import { at } from '#kernel/at.ts'
import { uuidOf } from '#domain/ids.ts'

export type Dice = {
  /** In [0, 1). */
  readonly next: () => number
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(from: readonly T[]) => T
  readonly bytes: (count: number) => Uint8Array<ArrayBuffer>
  readonly uuid: (ms?: number) => string
}

/** A seeded generator (mulberry32). */
export const createDice = (seed: number): Dice => {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number): number => Math.floor(next() * count)
  const bytes = (count: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length: count }, () => below(256))
  return {
    next, below, bytes,
    chance: (share) => next() < share,
    pick: (from) => at(from, below(from.length)),
    uuid: (ms) => uuidOf(bytes(16), 7, ms === undefined ? undefined : Math.max(0, Math.floor(ms))),
  }
}
